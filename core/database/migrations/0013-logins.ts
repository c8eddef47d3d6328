import { currentTenant, wall } from '../wall.ts'

const safely = 'security definer set search_path = public, pg_catalog, pg_temp'

/**
 * The log of citizens' sign-ins that the identity schemes want, apart from every other: the application
 * puts sealed lines in and can neither read, change nor remove them. Each line holds the hash of the one
 * before. Two functions lead to it: one reads for whoever may, one removes what is older than two years.
 */
export const logins = `
create table login_transaction (
  tenant_id uuid not null references tenant, seq bigint generated always as identity,
  at timestamptz not null default now(), request text not null,
  step text not null check (step in ('asked', 'answered', 'refused')),
  subject_digest text, sealed text not null, previous text not null default '', hash text not null default '',
  primary key (tenant_id, seq)
);
create index login_of_request on login_transaction (tenant_id, request);
create index login_by_time on login_transaction (tenant_id, at, seq);
${wall('login_transaction')}
grant insert (tenant_id, at, request, step, subject_digest, sealed) on login_transaction to dime_app;
grant select, insert, delete on login_transaction to dime_auditor;

create function login_hash(previous text, line login_transaction) returns text language sql immutable
  set search_path = pg_catalog, pg_temp return encode(sha256(convert_to(concat_ws('|', previous, line.tenant_id::text,
    line.seq::text, to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), line.request, line.step,
    coalesce(line.subject_digest, ''), line.sealed), 'UTF8')), 'hex');

create function chain_login() returns trigger language plpgsql ${safely} as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('login ' || new.tenant_id::text, 0));
  new.seq := nextval(pg_get_serial_sequence('public.login_transaction', 'seq'));
  new.previous := coalesce((select l.hash from login_transaction l
    where l.tenant_id = new.tenant_id order by l.seq desc limit 1), '');
  new.hash := login_hash(new.previous, new);
  return new;
end $$;
create trigger chain_login before insert on login_transaction for each row execute function chain_login();

create function read_logins(since timestamptz, until timestamptz, subject text, before bigint)
  returns setof login_transaction language sql stable ${safely}
  as $$ select l.* from login_transaction l
    where l.tenant_id = ${currentTenant} and l.at >= since and l.at < until
      and (subject is null or l.request in (select o.request from login_transaction o
        where o.tenant_id = l.tenant_id and o.subject_digest = subject))
      and (before is null or l.seq < before)
    order by l.seq desc limit 101 $$;

create function login_flaws() returns setof bigint language sql stable ${safely}
  as $$ select seq from (select l.seq, l.hash, login_hash(l.previous, l) as right_hash, l.previous,
      lag(l.hash) over (order by l.seq) as before
    from login_transaction l where l.tenant_id = ${currentTenant}) c
    where hash <> right_hash or previous <> coalesce(before, previous) order by seq $$;

create function purge_logins() returns bigint language sql ${safely}
  as $$ with gone as (delete from login_transaction l
    where l.tenant_id = ${currentTenant} and l.at < now() - interval '24 months' returning 1)
    select count(*) from gone $$;

grant usage on sequence login_transaction_seq_seq to dime_auditor;
grant usage on schema public to dime_auditor;
grant create on schema public to dime_auditor;
alter function chain_login() owner to dime_auditor;
alter function read_logins(timestamptz, timestamptz, text, bigint) owner to dime_auditor;
alter function login_flaws() owner to dime_auditor;
alter function purge_logins() owner to dime_auditor;
revoke create on schema public from dime_auditor;
revoke execute on function read_logins(timestamptz, timestamptz, text, bigint), login_flaws(), purge_logins() from public;
grant execute on function read_logins(timestamptz, timestamptz, text, bigint), login_flaws(), purge_logins() to dime_app;
`
