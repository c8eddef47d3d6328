import { foundingNow } from '../../platform/schema/founding.ts'
import { offeringNow } from '../../platform/schema/offering.ts'
import { walled } from '../wall.ts'

/**
 * What an organisation, or one of its offices, says about a plugin: whether it is on, since when, what it was
 * allowed and how it is set. An office's own word counts more than that of the offices above it. What follows
 * for a service stands beside it, reckoned whenever anything that it depends on changes, whoever changes it.
 * Secrets are sealed with a key of the organisation's own, which is itself sealed with the city's.
 */
export const enabling = `
create table plugin_enabling (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(), plugin text not null,
  office_id uuid, is_on boolean not null, from_at timestamptz, until_at timestamptz check (until_at > from_at),
  accepted text[] not null default '{}', settings jsonb not null default '{}',
  is_live boolean not null default false, version int not null default 1, changed_by text, changed_at timestamptz,
  primary key (tenant_id, id), unique nulls not distinct (tenant_id, plugin, office_id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);
create table tenant_key (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  wrapped bytea not null, made_at timestamptz not null, primary key (tenant_id, id)
);
create table plugin_secret (
  tenant_id uuid not null references tenant, plugin text not null, office_id uuid, name text not null,
  key_id uuid not null, sealed bytea not null, changed_by text not null, changed_at timestamptz not null,
  unique nulls not distinct (tenant_id, plugin, office_id, name),
  foreign key (tenant_id, key_id) references tenant_key (tenant_id, id)
);
grant delete on plugin_enabling, plugin_secret, tenant_key to dime_app;
alter table sheet add column is_live boolean not null default false;
alter table enabled_service add column is_on boolean not null default false,
  add column on_from timestamptz, add column on_until timestamptz;

create function plugin_word(of_tenant uuid, of_plugin text, of_office uuid) returns setof plugin_enabling
language sql stable as $$
  with recursive up as (
    select id, parent_id, 0 as height from office where tenant_id = of_tenant and id = of_office
    union all
    select o.id, o.parent_id, up.height + 1 from office o join up on o.id = up.parent_id where o.tenant_id = of_tenant)
  select e.* from plugin_enabling e left join up on up.id = e.office_id
  where e.tenant_id = of_tenant and e.plugin = of_plugin and (e.office_id is null or up.id is not null)
  order by up.height nulls last limit 1
$$;

create function reckon_offer() returns trigger language plpgsql as $$
begin
  select is_on, from_at, until_at into new.is_on, new.on_from, new.on_until
    from plugin_word(new.tenant_id, split_part(new.service_id, '.', 1), new.office_id);
  new.is_on := coalesce(new.is_on, false);
  return new;
end $$;
create trigger reckon_offer before insert or update on enabled_service for each row execute function reckon_offer();

create function reckon_offers() returns trigger language plpgsql as $$
declare of_tenant uuid := coalesce(new.tenant_id, old.tenant_id);
begin
  update enabled_service set office_id = office_id where tenant_id = of_tenant;
  return null;
end $$;
create trigger reckon_offers after insert or update or delete on plugin_enabling for each row execute function reckon_offers();
create trigger reckon_offers_below after update of parent_id on office for each row
  when (old.parent_id is distinct from new.parent_id) execute function reckon_offers();

alter table enabled_service no force row level security;
insert into plugin_enabling (tenant_id, plugin, is_on, accepted)
  select distinct tenant_id, split_part(service_id, '.', 1), true,
    array['person', 'documents', 'messages', 'keeping', 'outside'] from enabled_service;
alter table enabled_service force row level security;
grant select, insert on plugin_enabling to dime_platform;
grant update on enabled_service to dime_platform;
${offeringNow}
${foundingNow}
${walled('plugin_enabling', 'tenant_key', 'plugin_secret')}
`
