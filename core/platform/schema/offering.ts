import { currentTenant } from '../../database/wall.ts'

/**
 * The function that names the organisations, other than the one that asks, to which tickets of a service can be
 * handed: those that offer it and work. What somebody offers stands on their own pages for everybody.
 */
export const offeringFunction = `
create function platform.offering(of_service text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select e.tenant_id from enabled_service e join tenant t on t.id = e.tenant_id
  where e.service_id = of_service and e.is_enabled and e.tenant_id <> ${currentTenant}
    and t.suspended_at is null and t.profile->>'kind' <> 'platform'
$$;`

/** The same since plugins are switched on: whoever offers a service has its plugin on. */
export const offeringNow = offeringFunction
  .replace('create function', 'create or replace function')
  .replace(
    'and e.is_enabled',
    'and e.is_enabled and e.is_on and coalesce(e.on_from <= now(), true) and coalesce(e.on_until > now(), true)',
  )
