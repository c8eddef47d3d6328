import { pluginDoor } from '../../platform/schema/plugin-door.ts'
import { pluginFunctions } from '../../platform/schema/plugins.ts'

/**
 * Which versions of plugins are kept, which should be live on every node, how they get there and where they
 * are. None of it is a tenant's: the platform asks through functions of its own, whoever conducts a rollout
 * does so as the owner, and the application reads, and tells how its own nodes are.
 */
export const plugins = `
create table publisher (
  key text primary key, name text not null, trusted_since timestamptz not null, trusted_by text not null, until timestamptz
);

create table plugin_version (
  plugin text not null, version text not null, source text not null check (source in ('delivered', 'installed', 'past')),
  description jsonb not null, checksum text, bytes bytea, signed_by text, uploaded_at timestamptz, uploaded_by text,
  primary key (plugin, version), check ((source = 'installed') = (bytes is not null))
);

create sequence plugin_generation;
create table plugin_standing (
  plugin text primary key, version text, source text not null check (source in ('delivered', 'installed', 'none')),
  generation bigint not null default nextval('plugin_generation'),
  check ((source = 'none') = (version is null))
);

create table plugin_rollout (
  id uuid primary key default gen_random_uuid(), plugin text not null,
  kind text not null check (kind in ('install', 'upgrade', 'roll-back', 'reload', 'remove')),
  from_version text, to_version text, from_source text, options jsonb not null default '{}',
  state text not null default 'asked' check (state in ('asked', 'checking', 'migrating', 'starting', 'live', 'gone', 'refused')),
  steps jsonb not null default '[]', refused jsonb, why text not null, asked_by text not null, asked_at timestamptz not null,
  ended_at timestamptz, generation bigint, carried int not null default 0, to_carry int not null default 0,
  waits_for_old boolean not null default false
);
create unique index plugin_rollout_alone on plugin_rollout (plugin) where ended_at is null;
create index plugin_rollout_by_age on plugin_rollout (plugin, asked_at desc);

create table plugin_contracted (
  plugin text not null, step text not null, at timestamptz not null default clock_timestamp(), primary key (plugin, step)
);

create table node (id text primary key, kind text not null check (kind in ('kernel', 'workflows')), seen_at timestamptz not null);
create table plugin_host (
  node text not null references node on delete cascade, plugin text not null, version text, generation bigint not null,
  state text not null check (state in ('live', 'starting', 'failed', 'gone')),
  draining text[] not null default '{}', health jsonb not null default '{}', primary key (node, plugin)
);

grant select on publisher, plugin_version, plugin_standing, plugin_rollout, plugin_contracted to dime_app;
grant select, insert, update, delete on node, plugin_host to dime_app;
grant select, insert, update (until, name) on publisher to dime_platform;
grant select, insert on plugin_version, plugin_rollout to dime_platform;
grant select on plugin_standing to dime_platform;
grant select (service_id, plugin_version, state, lifecycle, code, received_at) on ticket to dime_platform;
${pluginFunctions}
${pluginDoor}
`
