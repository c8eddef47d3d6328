import { walled } from '../wall.ts'

/** What was written to who is responsible for an office about a week: figures alone, once for each. */
export const weekly = `
create table weekly_report (
  tenant_id uuid not null references tenant, office_id uuid not null, week date not null,
  figures jsonb not null, at timestamptz not null,
  primary key (tenant_id, office_id, week), check (extract(isodow from week) = 1),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);
${walled('weekly_report')}
`
