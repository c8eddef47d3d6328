import { platformDoor } from '../../platform/schema/door.ts'
import { emergencyFunctions } from '../../platform/schema/emergencies.ts'
import { foundingFunctions } from '../../platform/schema/founding.ts'
import { offeringFunction } from '../../platform/schema/offering.ts'
import { readingFunctions } from '../../platform/schema/reading.ts'
import { wall } from '../wall.ts'

/**
 * What the platform does beyond the walls, and nothing else: functions that run as `dime_platform`, a role
 * that nobody signs in with, and that refuse unless the platform's own tenant is set; one alone answers every
 * tenant, with who offers a service. That role sees what is counted or declared as code, and no citizen.
 */
export const platform = `
alter table tenant add column suspended_at timestamptz, add column suspended_because text;
create policy founding on tenant for insert to dime_platform with check (true);
create policy suspending on tenant for update to dime_platform using (true) with check (true);

create table emergency (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  reason text not null check (length(reason) >= 20), opened_by text not null, opened_by_id text not null,
  opened_at timestamptz not null, until timestamptz not null, ended_at timestamptz, ended_by text,
  primary key (tenant_id, id), check (until > opened_at and until <= opened_at + interval '60 minutes')
);
create index emergency_by_age on emergency (tenant_id, opened_at);
${wall('emergency')}
create policy overview on emergency for select to dime_platform using (true);
grant select, update (ended_at, ended_by) on emergency to dime_app;

grant usage on schema public to dime_platform;
grant select, insert, update (suspended_at, suspended_because) on tenant to dime_platform;
grant select, insert, update (ended_at, ended_by) on emergency to dime_platform;
grant select, insert on office, enabled_service, assignment to dime_platform;
grant select (tenant_id, id, email, name, is_leaver), insert on staff to dime_platform;
grant select on route, role, sheet to dime_platform;
grant select (tenant_id, id, may, is_live, revoked_at) on machine to dime_platform;
grant select (tenant_id, is_ended) on ticket to dime_platform;
grant insert on invitation, mail, audit, outbox to dime_platform;
grant insert, delete, select (tenant_id, subject_id) on session to dime_platform;

create policy offers on enabled_service for select to dime_platform using (true);

create schema platform;
${readingFunctions}
${foundingFunctions}
${emergencyFunctions}
${offeringFunction}
${platformDoor}
`
