import type { PluginMigration } from '@dime/core'

/** Which room is taken on which day; each tenant sees its own. */
export const bookings: PluginMigration = {
  name: 'bookings',
  sql: `
create table halls.booking (
  tenant_id uuid not null default nullif(current_setting('app.tenant', true), '')::uuid,
  room text not null,
  day date not null,
  ticket uuid not null,
  primary key (tenant_id, room, day)
);
alter table halls.booking enable row level security;
alter table halls.booking force row level security;
create policy tenant on halls.booking
  using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
grant select, insert on halls.booking to dime_plugin_halls;
`,
}
