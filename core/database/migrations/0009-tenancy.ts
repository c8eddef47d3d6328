import { currentTenant } from '../wall.ts'

/**
 * Offices, staff and settings that people change at the desk: each with a version and with who changed it
 * last. A member of staff is asked in, serves or has left, by the dates alone. An office works by its own
 * calendar or by that of the nearest office above it that has one. Everyone reads the directory of tenants,
 * but a tenant's settings are changed from inside that tenant only.
 */
export const tenancy = `
alter table office add column version int not null default 1, add column changed_by text;
create index office_of_parent on office (tenant_id, parent_id);
create index assignment_of_office on assignment (tenant_id, office_id);

alter table staff add column version int not null default 1, add column changed_by text,
  add column invited_at timestamptz, add column joined_at timestamptz, add column left_at timestamptz,
  add column state text not null generated always as (
    case when is_leaver then 'left' when invited_at is not null and joined_at is null then 'invited' else 'in' end) stored;
create index staff_by_name on staff (tenant_id, lower(name), id);

alter table tenant add column settings_version int not null default 1,
  add column settings_by text, add column settings_at timestamptz;
alter table tenant enable row level security;
create policy directory on tenant for select using (true);
create policy own_settings on tenant for update to dime_app using (id = ${currentTenant}) with check (id = ${currentTenant});
grant update (settings, settings_version, settings_by, settings_at, is_live) on tenant to dime_app;

create function office_calendar(of_tenant uuid, of_office uuid) returns jsonb language sql stable as $$
  with recursive up as (
    select parent_id, calendar, 0 as height from office where tenant_id = of_tenant and id = of_office
    union all
    select o.parent_id, o.calendar, up.height + 1 from office o join up on o.id = up.parent_id
    where o.tenant_id = of_tenant and up.calendar is null)
  select calendar from up where calendar is not null limit 1
$$;
`
