import { walled } from '../wall.ts'

/**
 * What people took away of what code declares: applying the code again does not give it back. Giving it
 * again forgets that it was taken.
 */
export const takenRoles = `
create table assignment_taken (
  tenant_id uuid not null references tenant, staff_id uuid not null, office_id uuid not null, role text not null,
  at timestamptz not null,
  primary key (tenant_id, staff_id, office_id, role),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);
${walled('assignment_taken')}
grant delete on assignment_taken to dime_app;
`
