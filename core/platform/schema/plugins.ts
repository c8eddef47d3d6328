const keepPlugin = `
create function platform.keep_plugin(package jsonb, content bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform platform.demand();
  insert into plugin_version (plugin, version, source, description, checksum, bytes, signed_by, uploaded_at, uploaded_by)
    values (package->>'plugin', package->>'version', 'installed', package->'description', package->>'checksum', content,
      package->>'signedBy', (package->>'at')::timestamptz, package->>'by')
    on conflict (plugin, version) do nothing;
  return found;
end $$;`

// Two rollouts of one plugin at once: the index lets the second find nothing to insert.
const askRollout = `
create function platform.ask_rollout(asked jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare rollout uuid;
begin
  perform platform.demand();
  insert into plugin_rollout (plugin, kind, from_version, from_source, to_version, options, why, asked_by, asked_at)
    select a.plugin, a.kind, a.from_version, a.from_source, a.to_version, coalesce(asked->'options', '{}'), a.why, a.asked_by, a.asked_at
    from jsonb_to_record(asked) a(plugin text, kind text, from_version text, from_source text, to_version text, why text, asked_by text, asked_at timestamptz)
    on conflict (plugin) where ended_at is null do nothing returning id into rollout;
  return rollout;
end $$;`

const trust = `
create function platform.trust(publishing jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform platform.demand();
  insert into publisher (key, name, trusted_since, trusted_by)
    select p.key, p.name, p.at, p.by from jsonb_to_record(publishing) p(key text, name text, at timestamptz, by text)
    on conflict (key) do update set until = null, name = excluded.name;
  return true;
end $$;

create function platform.distrust(of_key text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform platform.demand();
  update publisher set until = at where key = of_key and until is null;
  return found;
end $$;`

// Where tickets of a plugin stand in every tenant, a group a line: counts, never whose they are.
const pluginTickets = `
create function platform.plugin_tickets(of_plugin text) returns setof jsonb
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare ours uuid := platform.demand(); t uuid;
begin
  for t in select id from tenant order by slug loop
    perform set_config('app.tenant', t::text, true);
    return query
      select jsonb_build_object('tenant', t, 'service', k.service_id, 'version', k.plugin_version, 'state', k.state, 'isEnded', k.is_ended,
        'count', count(*), 'lifecycle', case when k.is_ended then null else min(k.lifecycle::text)::jsonb end)
      from ticket k where k.tenant_id = t and k.service_id like of_plugin || '.%'
      group by k.service_id, k.plugin_version, k.state, k.is_ended;
  end loop;
  perform set_config('app.tenant', ours::text, true);
end $$;`

const pluginCodes = `
create function platform.plugin_codes(of_group jsonb, most int) returns setof text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare ours uuid := platform.demand(); t uuid := (of_group->>'tenant')::uuid;
begin
  perform set_config('app.tenant', t::text, true);
  return query
    select k.code from ticket k where k.tenant_id = t and k.service_id = of_group->>'service' and not k.is_ended
      and k.plugin_version = of_group->>'version' and k.state = of_group->>'state' order by k.received_at limit most;
  perform set_config('app.tenant', ours::text, true);
end $$;`

// The rows of a plugin's own tables, each tenant's under its name; that they left is noted there.
const pluginRows = `
create function platform.plugin_rows(of_plugin text, line jsonb) returns setof jsonb
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare ours uuid := platform.demand(); t record; r record; found_rows jsonb; kept jsonb;
begin
  for t in select id, slug from tenant order by slug loop
    perform set_config('app.tenant', t.id::text, true);
    kept := '{}';
    for r in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = of_plugin and c.relkind = 'r' and c.relname <> 'migration' order by c.relname loop
      execute format('select jsonb_agg(to_jsonb(x)) from %I.%I x where coalesce(to_jsonb(x)->>''tenant_id'', $1) = $1', of_plugin, r.relname)
        into found_rows using t.id::text;
      if found_rows is not null then kept := kept || jsonb_build_object(r.relname, found_rows); end if;
    end loop;
    if kept <> '{}' then
      perform platform.note(line);
      return next jsonb_build_object('tenant', t.slug, 'tables', kept);
    end if;
  end loop;
  perform set_config('app.tenant', ours::text, true);
end $$;`

/** The functions with which the platform keeps versions of plugins and asks for one to be rolled out. */
export const pluginFunctions = [
  keepPlugin,
  askRollout,
  trust,
  pluginTickets,
  pluginCodes,
  pluginRows,
].join('\n')
