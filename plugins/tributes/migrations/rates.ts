import type { PluginMigration } from '@dime/core'

/** What the council decides each year, by name: every tenant sees its own, the plugin only reads. */
export const rates: PluginMigration = {
  name: 'rates',
  sql: `
create table tributes.rate (
  tenant_id uuid not null default nullif(current_setting('app.tenant', true), '')::uuid,
  year int not null check (year between 2012 and 2200),
  name text not null check (name ~ '^[a-z]+[.][a-z0-9.-]+$'),
  value numeric not null check (value >= 0),
  primary key (tenant_id, year, name)
);
alter table tributes.rate enable row level security;
alter table tributes.rate force row level security;
create policy tenant on tributes.rate
  using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
grant select on tributes.rate to dime_plugin_tributes;
`,
}
