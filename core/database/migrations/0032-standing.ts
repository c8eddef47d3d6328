import { currentTenant } from '../wall.ts'

/**
 * Where an office stands is kept in its row: by which calendar it works, and itself with all above it. Every ticket
 * that is read or moved asks for it, and it changes a few times a year; whoever changes it waits for who does so too.
 */
export const standing = `
alter table office add column standing jsonb;
alter table office no force row level security;
update office set standing = office_standing(tenant_id, id);
alter table office force row level security;

create function keep_standing() returns trigger language plpgsql as $$
begin
  update office o set standing = office_standing(o.tenant_id, o.id)
    where o.tenant_id = new.tenant_id and (o.id = new.id or o.standing->'above' ? new.id::text);
  return null;
end $$;
create function hold_standing() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('office.standing', hashtext(${currentTenant}::text)));
  return null;
end $$;
create trigger hold_standing before insert or update of parent_id, calendar on office
  for each statement execute function hold_standing();
create trigger keep_standing after insert or update of parent_id, calendar on office
  for each row execute function keep_standing();
grant update (standing) on office to dime_platform;
`
