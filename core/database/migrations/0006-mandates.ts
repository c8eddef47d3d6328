import { walled } from '../wall.ts'

/**
 * Companies beside people, and mandates: who may act for whom, how far and until when. What was done
 * with a mandate is in the audit, found again by the mandate.
 */
export const mandates = `
alter table person add column kind text not null default 'natural' check (kind in ('natural', 'company')),
  add column company_name text, add column vat_number text,
  add column name text generated always as (case when kind = 'company' then company_name
    else given_name || ' ' || family_name end) stored,
  add check ((kind = 'company') = (company_name is not null));

create table mandate (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  grantor_id uuid not null, grantee_id uuid not null, grantee_name text not null,
  kind text not null check (kind in ('semplice', 'tutela', 'amministrazione-di-sostegno', 'curatela', 'genitore',
    'legale-rappresentante', 'professionista', 'dipendente')),
  relation text, services text[], archetype text,
  from_day date not null, to_day date, evidence_id uuid, recorded_by text not null,
  verified_by text, verified_at timestamptz, vouched_by text, revoked_by text, revoked_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, grantor_id) references person (tenant_id, id),
  foreign key (tenant_id, grantee_id) references person (tenant_id, id),
  foreign key (tenant_id, evidence_id) references file (tenant_id, id),
  check (grantor_id <> grantee_id), check (to_day >= from_day)
);
create index mandate_of_grantor on mandate (tenant_id, grantor_id);
create index mandate_of_grantee on mandate (tenant_id, grantee_id);
create unique index mandate_vouched on mandate (tenant_id, grantor_id, grantee_id)
  where vouched_by is not null and revoked_at is null;
alter table session add foreign key (tenant_id, mandate_id) references mandate (tenant_id, id);
create index audit_of_mandate on audit (tenant_id, mandate_id, seq) where mandate_id is not null;
${walled('mandate')}
`
