const found = `
create function platform.found(founding jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  ours uuid := platform.demand(); at timestamptz := (founding->>'at')::timestamptz;
  theirs uuid; hall uuid := gen_random_uuid(); manager uuid := gen_random_uuid();
begin
  if founding->'profile'->>'kind' not in ('city', 'company') then
    raise exception 'Nobody founds a platform' using errcode = 'insufficient_privilege';
  end if;
  insert into tenant (slug, profile, is_live) values (founding->>'slug', founding->'profile', true)
    on conflict (slug) do nothing returning id into theirs;
  if theirs is null then return null; end if;
  perform set_config('app.tenant', theirs::text, true);
  insert into office (tenant_id, id, code, name, kind, email, is_live)
    select theirs, hall, o.code, o.name, 'office', o.email, true
    from jsonb_to_record(founding->'office') o(code text, name jsonb, email text);
  insert into staff (tenant_id, id, email, name, is_live, invited_at)
    select theirs, manager, m.email, m.name, true, at from jsonb_to_record(founding->'manager') m(email text, name text);
  insert into assignment (tenant_id, staff_id, office_id, role, is_live)
    select theirs, manager, hall, role, true from jsonb_array_elements_text(founding->'manager'->'roles') role;
  insert into enabled_service (tenant_id, service_id, office_id, is_enabled, is_live)
    select theirs, service, hall, true, true from jsonb_array_elements_text(founding->'services') service;
  insert into invitation (tenant_id, digest, staff_id, made_at, until)
    select theirs, i.digest, manager, at, i.until from jsonb_to_record(founding->'invitation') i(digest text, until timestamptz);
  insert into mail (tenant_id, address, subject, body, created_at)
    select theirs, founding->'manager'->>'email', m.subject, m.body, at
    from jsonb_to_record(founding->'mail') m(subject text, body text);
  insert into outbox (tenant_id, type, at, data) values (theirs, 'tenant.founded', at, '{}'), (theirs, 'mail.written', at, '{}');
  perform platform.note(founding->'line');
  perform set_config('app.tenant', ours::text, true);
  return theirs;
end $$;`

// The reason is null when the tenant is let work again.
const suspend = `
create function platform.suspend(of_slug text, reason text, line jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare ours uuid := platform.demand(); theirs uuid;
begin
  update tenant set suspended_at = case when reason is not null then (line->>'at')::timestamptz end, suspended_because = reason
    where slug = of_slug and profile->>'kind' <> 'platform' returning id into theirs;
  if theirs is null then return false; end if;
  perform set_config('app.tenant', theirs::text, true);
  perform platform.note(line);
  perform set_config('app.tenant', ours::text, true);
  return true;
end $$;`

/** The functions with which the platform founds a tenant, in one piece, and lets one rest and work again. */
export const foundingFunctions = [found, suspend].join('\n')

/** The founding since plugins are switched on: those of the services that the founder chose, allowed what they ask for. */
export const foundingNow = found.replace('create function', 'create or replace function').replace(
  '  insert into enabled_service',
  `  insert into plugin_enabling (tenant_id, plugin, is_on, accepted, is_live)
    select theirs, p.id, true, p.accepted, true from jsonb_to_recordset(founding->'plugins') p(id text, accepted text[]);
  insert into enabled_service`,
)
