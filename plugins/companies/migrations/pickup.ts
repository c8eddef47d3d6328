import type { PluginMigration } from '@dime/core'

/** The pickups that were booked: by whom, and for which day; a day that was freed stays empty. */
export const pickup: PluginMigration = {
  name: 'pickup',
  sql: `
create table companies.pickup (
  tenant_id uuid not null default nullif(current_setting('app.tenant', true), '')::uuid,
  ticket_id uuid not null,
  holder uuid not null,
  year int not null,
  area text not null,
  day date,
  slot text not null check (slot in ('morning', 'afternoon')),
  primary key (tenant_id, ticket_id)
);
create index pickup_of_slot on companies.pickup (tenant_id, day, area, slot);
create index pickup_of_holder on companies.pickup (tenant_id, holder, year);
alter table companies.pickup enable row level security;
alter table companies.pickup force row level security;
create policy tenant on companies.pickup
  using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
grant select, insert, update (day), delete on companies.pickup to dime_plugin_companies;
`,
}
