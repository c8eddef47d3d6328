const breakGlass = `
create function platform.break_glass(opening jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  ours uuid := platform.demand(); at timestamptz := (opening->>'at')::timestamptz; id uuid := gen_random_uuid();
  theirs uuid := (select t.id from tenant t where t.slug = opening->>'slug' and t.profile->>'kind' <> 'platform');
begin
  if theirs is null then return null; end if;
  perform set_config('app.tenant', theirs::text, true);
  insert into emergency (tenant_id, id, reason, opened_by, opened_by_id, opened_at, until)
    values (theirs, id, opening->>'reason', opening->'line'->>'actorName', opening->'line'->>'actorId', at, (opening->>'until')::timestamptz);
  insert into session (tenant_id, digest, kind, subject_id, created_at, expires_at)
    values (theirs, opening->>'digest', 'emergency', id, at, at + interval '5 minutes');
  insert into mail (tenant_id, address, subject, body, created_at)
    select distinct theirs, s.email, opening->'mail'->>'subject', opening->'mail'->>'body', at
    from assignment a join staff s on s.tenant_id = a.tenant_id and s.id = a.staff_id
    where a.tenant_id = theirs and a.role in ('tenant-administrator', 'data-protection-officer') and not s.is_leaver;
  insert into outbox (tenant_id, type, at, data)
    values (theirs, 'emergency.opened', at, jsonb_build_object('emergency', id, 'until', opening->>'until')),
      (theirs, 'mail.written', at, '{}');
  perform platform.note(opening->'line');
  perform set_config('app.tenant', ours::text, true);
  return id;
end $$;`

const emergencies = `
create function platform.emergencies(most int) returns setof jsonb
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform platform.demand();
  return query
    select to_jsonb(e) || jsonb_build_object('slug', t.slug, 'name', coalesce(t.settings->>'name', t.profile->>'name'))
    from emergency e join tenant t on t.id = e.tenant_id order by e.opened_at desc, e.id limit most;
end $$;`

const endBreakGlass = `
create function platform.end_break_glass(emergency_id uuid, line jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare ours uuid := platform.demand(); theirs uuid := (select tenant_id from emergency where id = emergency_id);
begin
  if theirs is null then return false; end if;
  perform set_config('app.tenant', theirs::text, true);
  update emergency set ended_at = (line->>'at')::timestamptz, ended_by = line->>'actorName'
    where tenant_id = theirs and id = emergency_id and ended_at is null and until > (line->>'at')::timestamptz;
  if found then
    delete from session where tenant_id = theirs and subject_id = emergency_id::text;
    insert into outbox (tenant_id, type, at, data)
      values (theirs, 'emergency.ended', (line->>'at')::timestamptz, jsonb_build_object('emergency', emergency_id));
    perform platform.note(line);
  end if;
  perform set_config('app.tenant', ours::text, true);
  return true;
end $$;`

/** The functions with which the platform looks into a tenant in an emergency: announced, short, and noted there. */
export const emergencyFunctions = [breakGlass, emergencies, endBreakGlass].join('\n')
