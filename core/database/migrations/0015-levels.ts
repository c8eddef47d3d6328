import { declaredRows } from '../../platform/schema/reading.ts'
import { walled } from '../wall.ts'

const declaredLevels = `
  'levels', (select jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name, 'when', jsonb_strip_nulls(jsonb_build_object(
        'service', l.service_id, 'office', o.code, 'priority', l.priority, 'channel', l.channel)),
      'targets', l.targets, 'onBreach', l.on_breach) order by l.id)
    from service_level l left join office_named o on o.id = l.office_id where l.tenant_id = t.id and not l.is_withdrawn),`

/**
 * What offices promise beside the law: the levels, and on each ticket what was promised, when it stood still
 * and what a broken promise made due. A ticket carries the instant of its next promise, and the one
 * from which it is about to break, so that a list is in order without looking at any other row. An office's standing is its calendar and itself with all above it.
 */
export const levels = `
create table service_level (
  tenant_id uuid not null references tenant, id text not null check (id ~ '^[a-z][a-z0-9-]{1,59}$'),
  name jsonb not null, service_id text, office_id uuid,
  priority text check (priority in ('danger', 'outage', 'ordinary')), channel text,
  targets jsonb not null, on_breach jsonb,
  is_withdrawn boolean not null default false, is_live boolean not null default false,
  version int not null default 1, changed_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);

alter table ticket add column priority text not null default 'ordinary' check (priority in ('danger', 'outage', 'ordinary')),
  add column target_at timestamptz, add column target_watch_at timestamptz;
create index ticket_by_target on ticket (tenant_id, coalesce(target_at, 'infinity'), id) where not is_ended;
create index ticket_to_watch on ticket (tenant_id, target_watch_at) where target_watch_at is not null;
create index ticket_reopened on ticket (tenant_id, clock_from) where clock_from > received_at;

create table ticket_target (
  tenant_id uuid not null references tenant, ticket_id uuid not null,
  kind text not null check (kind in ('acknowledge', 'take-charge', 'resolve')), level_id text not null,
  term jsonb not null, office_id uuid not null, priority text not null, from_at timestamptz not null, warn_at timestamptz not null, due_at timestamptz not null,
  warned_at timestamptz, met_at timestamptz, breached_at timestamptz,
  primary key (tenant_id, ticket_id, kind),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id)
);
create index ticket_target_of_level on ticket_target (tenant_id, level_id) where met_at is null;
grant delete on ticket_target to dime_app;

create table ticket_hold (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(), ticket_id uuid not null,
  reason text not null check (reason in ('citizen', 'third-party', 'planned-works', 'weather')), note text,
  from_at timestamptz not null, to_at timestamptz check (to_at >= from_at), by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id)
);
create index hold_of_ticket on ticket_hold (tenant_id, ticket_id);
create unique index hold_that_stands on ticket_hold (tenant_id, ticket_id) where to_at is null;

create table compensation (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(), ticket_id uuid not null,
  kind text not null, level_id text not null, cents int not null check (cents > 0), because jsonb not null,
  due_at timestamptz not null, state text not null default 'due' check (state in ('due', 'paid', 'waived')),
  reason text, settled_by text, settled_at timestamptz, version int not null default 1,
  primary key (tenant_id, id), unique (tenant_id, ticket_id),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id),
  check (state <> 'waived' or reason is not null)
);
create index compensation_by_age on compensation (tenant_id, due_at, id);

create function office_standing(of_tenant uuid, of_office uuid) returns jsonb language sql stable as $$
  with recursive up as (
    select id, parent_id, calendar, 0 as height from office where tenant_id = of_tenant and id = of_office
    union all
    select o.id, o.parent_id, o.calendar, up.height + 1 from office o join up on o.id = up.parent_id
    where o.tenant_id = of_tenant)
  select jsonb_build_object('above', jsonb_agg(id order by height),
    'calendar', (jsonb_agg(calendar order by height) filter (where calendar is not null)) -> 0) from up
$$;
${declaredRows({ also: declaredLevels })}
grant select on service_level to dime_platform;
${walled('service_level', 'ticket_target', 'ticket_hold', 'compensation')}
`
