import { walled } from '../wall.ts'

/** What staff sign in with: passkeys, authenticators, recovery codes, invitations; wrong guesses; mail to staff. */
export const staffKeys = `
alter table staff add column provider_subject text, add column deprovisioned_at timestamptz;
create unique index staff_of_provider on staff (tenant_id, provider_subject) where provider_subject is not null;
alter table assignment add column from_provider boolean not null default false;

create table passkey (
  tenant_id uuid not null references tenant, id text not null, staff_id uuid not null, name text not null,
  public_key text not null, counter bigint not null, transports text[] not null default '{}',
  made_at timestamptz not null, used_at timestamptz,
  primary key (tenant_id, id), foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);
create index passkey_of_staff on passkey (tenant_id, staff_id);

create table totp (
  tenant_id uuid not null references tenant, staff_id uuid not null, sealed text not null,
  last_step bigint not null, made_at timestamptz not null, used_at timestamptz,
  primary key (tenant_id, staff_id), foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);

create table recovery_code (
  tenant_id uuid not null references tenant, staff_id uuid not null, digest text not null,
  made_at timestamptz not null,
  primary key (tenant_id, staff_id, digest), foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);

create table invitation (
  tenant_id uuid not null references tenant, digest text not null, staff_id uuid not null,
  made_at timestamptz not null, until timestamptz not null,
  primary key (tenant_id, digest), foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);
create index invitation_of_staff on invitation (tenant_id, staff_id);

-- Wrong guesses at a secret, by whatever they are counted under: one row a key, begun again when its time is over.
drop table login_attempt;
create table guess (
  tenant_id uuid not null references tenant, key_digest text not null,
  tries int not null, until timestamptz not null,
  primary key (tenant_id, key_digest)
);
create index guess_over on guess (tenant_id, until);

create table mail (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  address text not null, subject text not null, body text not null,
  created_at timestamptz not null, sent_at timestamptz,
  primary key (tenant_id, id)
);
create index mail_to_send on mail (tenant_id, created_at) where sent_at is null;
${walled('passkey', 'totp', 'recovery_code', 'invitation', 'guess', 'mail')}
grant delete on passkey, totp, recovery_code, invitation, guess to dime_app;
`
