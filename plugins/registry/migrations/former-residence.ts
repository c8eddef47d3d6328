import type { PluginMigration } from '@dime/core'

/** How the lines of the register were before a ticket changed them, so that they can be restored. */
export const formerResidence: PluginMigration = {
  name: 'former-residence',
  sql: `
create table registry.former_residence (
  tenant_id uuid not null default nullif(current_setting('app.tenant', true), '')::uuid,
  ticket_id uuid not null,
  fiscal_code text not null,
  household text not null,
  is_head boolean not null,
  address jsonb not null,
  primary key (tenant_id, ticket_id, fiscal_code),
  foreign key (tenant_id, fiscal_code) references registry.resident (tenant_id, fiscal_code)
);
alter table registry.former_residence enable row level security;
alter table registry.former_residence force row level security;
create policy tenant on registry.former_residence
  using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
grant select, insert on registry.former_residence to dime_plugin_registry;
grant update (household, is_head, address) on registry.resident to dime_plugin_registry;
`,
}
