import type { PluginMigration } from '@dime/core'

/** The register's one table: each tenant sees its own residents, the plugin only reads. */
export const population: PluginMigration = {
  name: 'population',
  sql: `
create table registry.resident (
  tenant_id uuid not null default nullif(current_setting('app.tenant', true), '')::uuid,
  fiscal_code text not null check (fiscal_code ~ '^[A-Z0-9]{16}$'),
  given_name text not null,
  family_name text not null,
  sex text not null check (sex in ('f', 'm')),
  born_on date not null,
  birth_place text not null,
  citizenship text not null,
  civil_status text not null
    check (civil_status in ('single', 'married', 'civil-union', 'divorced', 'widowed')),
  household text not null,
  is_head boolean not null,
  address jsonb not null,
  resident_since date not null,
  standing text not null check (standing in ('resident', 'abroad', 'moved-away')),
  died_on date check (died_on >= born_on),
  is_protected boolean not null,
  primary key (tenant_id, fiscal_code)
);
create index resident_household on registry.resident (tenant_id, household);
alter table registry.resident enable row level security;
alter table registry.resident force row level security;
create policy tenant on registry.resident
  using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
grant select on registry.resident to dime_plugin_registry;
`,
}
