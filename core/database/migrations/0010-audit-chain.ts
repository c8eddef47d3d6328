import { currentTenant, wall } from '../wall.ts'

// PostgreSQL lets a policy's reader use an index only with operators that cannot leak what others hold;
// the search of words is none of those, so that it has a door of its own, which keeps to the tenant itself.
const sayingDoor = 'audit_saying(text, timestamptz, timestamptz, timestamptz, bigint, int)'

// Reasons that somebody typed; those that DiMe writes itself are found by ticket or action.
const typed = `why is not null and action <> 'ticket.read' and why not in ('open', 'mine', 'late', 'ended', 'telephone')`

/**
 * The chain of the audit: every line gets a place and a hash over all before it. Links are written by the
 * relay's role alone, which can write no lines, while the application can write no links; and before lines,
 * links and checks stands a trigger that lets nobody change, delete or empty them, not even their owner.
 */
export const auditChain = `
create table audit_link (
  tenant_id uuid not null references tenant, position bigint not null check (position > 0),
  seq bigint not null, transaction xid8 not null, hash bytea not null check (length(hash) = 32),
  primary key (tenant_id, position), unique (tenant_id, seq)
);

create table audit_check (
  tenant_id uuid not null references tenant, at timestamptz not null default clock_timestamp(),
  position bigint not null, hash bytea not null, is_sound boolean not null,
  primary key (tenant_id, at)
);

alter table audit add column is_reading boolean not null default false;
alter table audit no force row level security;
update audit set is_reading = true where actor_kind = 'staff'
  and action in ('ticket.read', 'tickets.listed', 'calls.shown', 'file.read', 'people.search', 'person.read');
alter table audit force row level security;

create index audit_to_seal on audit (tenant_id, transaction, seq);
create index audit_by_time on audit (tenant_id, at, seq);
create index audit_of_actor on audit (tenant_id, actor_id, at, seq);
create index audit_of_action on audit (tenant_id, action, at, seq);
create index audit_of_role on audit (tenant_id, role, at, seq) where role is not null;
create index audit_of_office on audit (tenant_id, office_id, at, seq) where office_id is not null;
create index audit_words on audit using gin (tenant_id, to_tsvector('simple', why)) where ${typed};

${wall('audit_link')}
${wall('audit_check')}
create policy sealer on audit for select to dime_relay using (true);
create policy sealer on audit_link to dime_relay using (true) with check (true);
create policy sealer on audit_check to dime_relay using (true) with check (true);
grant select on audit_link, audit_check to dime_app;
grant select on audit to dime_relay;
grant select, insert on audit_link, audit_check to dime_relay;

create function refuse_to_forget() returns trigger language plpgsql as $$
begin
  raise exception 'What % holds is never changed, deleted or emptied', tg_table_name using errcode = 'insufficient_privilege';
end $$;
${['audit', 'audit_link', 'audit_check'].map(kept).join('\n')}

create function audit_saying(words text, since timestamptz, until timestamptz,
    before_at timestamptz, before_seq bigint, most int)
  returns table (at timestamptz, seq bigint) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  -- Gathered first, so that no plan walks back through the whole audit for words that nobody wrote.
  with said as materialized (
    select a.at, a.seq from audit a where a.tenant_id = ${currentTenant} and ${typed}
      and to_tsvector('simple', a.why) @@ to_tsquery('simple', words))
  select s.at, s.seq from said s
  where s.at >= since and s.at < until and (s.at, s.seq) < (before_at, before_seq)
  order by s.at desc, s.seq desc limit most
$$;
create policy sayings on audit for select to dime_auditor using (true);
grant select on audit to dime_auditor;
grant create on schema public to dime_auditor;
alter function ${sayingDoor} owner to dime_auditor;
revoke create on schema public from dime_auditor;
revoke all on function ${sayingDoor} from public;
grant execute on function ${sayingDoor} to dime_app;
`

function kept(table: string): string {
  return `create trigger stays before update or delete or truncate on ${table} execute function refuse_to_forget();
    alter table ${table} enable always trigger stays;`
}
