import { currentTenant } from '../../database/wall.ts'

/** What the answer holds besides, and which offices have a name in it. */
export interface Declaring {
  readonly also?: string
  readonly offices?: string
}

/** The function that tells what code declares of the current tenant, with names for ids; it sees what its caller sees. */
export const declaredRows = ({
  also = '',
  offices = `tenant_id = ${currentTenant}`,
}: Declaring = {}): string => `
create or replace function platform.declared_rows() returns jsonb language sql stable set search_path = pg_catalog, public, pg_temp as $$
  with office_named as (select id, code from office where ${offices})
  select jsonb_build_object(
    'slug', t.slug, 'profile', t.profile, 'settings', t.settings,${also}
    'roles', (select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'rules', rules) order by id)
      from role where tenant_id = t.id),
    'offices', (select jsonb_agg(jsonb_build_object('code', o.code, 'name', o.name, 'kind', o.kind,
        'parent', p.code, 'email', o.email, 'calendar', o.calendar) order by o.code)
      from office o left join office_named p on p.id = o.parent_id where o.tenant_id = t.id and not o.is_closed),
    'services', (select jsonb_agg(jsonb_build_object('id', e.service_id, 'office', o.code, 'enabled', e.is_enabled) order by e.service_id)
      from enabled_service e join office_named o on o.id = e.office_id where e.tenant_id = t.id),
    'routes', (select jsonb_agg(jsonb_build_object('service', r.service_id, 'when', r.condition, 'because', r.because,
        'to', case when r.to_tenant is null then jsonb_build_object('office', o.code)
          else jsonb_build_object('tenant', (select slug from tenant where id = r.to_tenant)) end) order by r.position, r.service_id)
      from route r left join office_named o on o.id = r.office_id where r.tenant_id = t.id),
    'staff', (select jsonb_agg(jsonb_build_object('email', s.email, 'name', s.name, 'assignments', coalesce((
          select jsonb_agg(jsonb_build_object('role', a.role, 'office', o.code) order by o.code, a.role)
          from assignment a join office_named o on o.id = a.office_id
          where a.tenant_id = t.id and a.staff_id = s.id and not a.from_provider), '[]')) order by s.email)
      from staff s where s.tenant_id = t.id and not s.is_leaver),
    'machines', (select jsonb_agg(jsonb_build_object('id', id, 'may', may) order by id)
      from machine where tenant_id = t.id and not is_live and revoked_at is null),
    'sheets', (select jsonb_agg(s.words || jsonb_build_object('id', s.id, 'office', o.code, 'audience', s.audience,
        'service', s.service_id, 'keywords', s.keywords, 'verifiedOn', s.verified_on, 'reviewBy', s.review_by) order by s.id)
      from sheet s join office_named o on o.id = s.office_id where s.tenant_id = t.id and not s.is_withdrawn))
  from tenant t where t.id = ${currentTenant}
$$;`

const demand = `
create function platform.demand() returns uuid language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare ours uuid := ${currentTenant};
begin
  if not exists (select from tenant where id = ours and profile->>'kind' = 'platform') then
    raise exception 'Only the platform does this' using errcode = 'insufficient_privilege';
  end if;
  return ours;
end $$;`

const tenants = `
create function platform.tenants() returns setof jsonb language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare ours uuid := platform.demand(); t tenant; answer jsonb;
begin
  for t in select * from tenant order by slug loop
    perform set_config('app.tenant', t.id::text, true);
    select jsonb_build_object(
      'slug', t.slug, 'isLive', t.is_live, 'kind', t.profile->>'kind', 'name', coalesce(t.settings->>'name', t.profile->>'name'),
      'suspendedAt', t.suspended_at, 'suspendedBecause', t.suspended_because,
      'offices', (select count(*) from office where tenant_id = t.id and not is_closed),
      'staff', (select count(*) from staff where tenant_id = t.id and not is_leaver),
      'services', (select count(*) from enabled_service where tenant_id = t.id and is_enabled),
      'openTickets', (select count(*) from ticket where tenant_id = t.id and not is_ended)) into answer;
    return next answer;
  end loop;
  perform set_config('app.tenant', ours::text, true);
end $$;`

const declared = `
create function platform.declared(of_slug text, line jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare ours uuid := platform.demand(); theirs uuid := (select id from tenant where slug = of_slug); answer jsonb;
begin
  if theirs is null then return null; end if;
  perform set_config('app.tenant', theirs::text, true);
  perform platform.note(line);
  answer := platform.declared_rows();
  perform set_config('app.tenant', ours::text, true);
  return answer;
end $$;`

// Whoever comes from the platform is told apart in the tenant's own audit.
const note = `
create function platform.note(line jsonb) returns void language sql set search_path = pg_catalog, public, pg_temp as $$
  insert into audit (tenant_id, at, actor_kind, actor_id, actor_name, action, why, data, address)
  values (${currentTenant}, (line->>'at')::timestamptz, 'staff', line->>'actorId', line->>'actorName',
    line->>'action', line->>'why', coalesce(line->'data', '{}'), line->>'address')
$$;`

/** The functions with which the platform reads: counts of every tenant, and what of one is declared as code. */
export const readingFunctions = [demand, note, declaredRows(), tenants, declared].join('\n')
