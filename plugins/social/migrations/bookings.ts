import type { PluginMigration } from '@dime/core'

/** Which room is taken on which day; each tenant sees its own. */
export const bookings: PluginMigration = {
  name: 'bookings',
  sql: `
create table social.booking (
  tenant_id uuid not null default nullif(current_setting('app.tenant', true), '')::uuid,
  room text not null,
  day date not null,
  ticket uuid not null,
  primary key (tenant_id, room, day)
);
alter table social.booking enable row level security;
alter table social.booking force row level security;
create policy tenant on social.booking
  using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
grant select, insert on social.booking to dime_plugin_social;
`,
}
