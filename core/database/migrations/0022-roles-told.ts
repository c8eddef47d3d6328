/** Who changed a role of the tenant's own last: whoever comes too late hears by whom. */
export const rolesTold = `
alter table role add column changed_by text;
`
