import type { PluginMigration } from '@dime/core'

/** Which pupil pays nothing, or half, in which school year; each tenant sees its own. */
export const exemptions: PluginMigration = {
  name: 'exemptions',
  sql: `
create table social.exemption (
  tenant_id uuid not null default nullif(current_setting('app.tenant', true), '')::uuid,
  child text not null,
  school_year integer not null,
  share integer not null check (share in (0, 50)),
  valid_from date not null,
  ticket uuid not null,
  primary key (tenant_id, child, school_year)
);
alter table social.exemption enable row level security;
alter table social.exemption force row level security;
create policy tenant on social.exemption
  using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
grant select, insert, update on social.exemption to dime_plugin_social;
`,
}
