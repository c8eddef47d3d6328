/** A ticket that was read a thousand times tells as fast who read it as one that was read once. */
export const readers = `
drop index audit_of_ticket;
create index audit_of_ticket on audit (tenant_id, ticket_id, action, actor_kind, actor_id, seq);
`

/**
 * Who of the staff read it: from one reader's last line to the next reader's, by that index. Its plan is kept from
 * when the audit was small, and any index does in a small audit; so whatever needs to sort the lines is out of the
 * question. For a while the step before made the function too.
 */
export const readersTold = `
create or replace function readers_of_ticket(of_tenant uuid, of_ticket uuid, most int) returns jsonb language plpgsql stable
set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
begin return (
  with recursive line as (
    (select a.* from audit a where a.tenant_id = of_tenant and (a.ticket_id, a.action, a.actor_kind) <= (of_ticket, 'ticket.read', 'staff')
      order by a.ticket_id desc, a.action desc, a.actor_kind desc, a.actor_id desc, a.seq desc limit 1)
    union all
    select a.* from line l cross join lateral (
      select a.* from audit a where a.tenant_id = of_tenant
        and (a.ticket_id, a.action, a.actor_kind, a.actor_id) < (l.ticket_id, l.action, l.actor_kind, l.actor_id)
      order by a.ticket_id desc, a.action desc, a.actor_kind desc, a.actor_id desc, a.seq desc limit 1) a
    where (l.ticket_id, l.action, l.actor_kind) = (of_ticket, 'ticket.read', 'staff'))
  select jsonb_agg(s order by s.at desc) from (
    select l.actor_name as name, o.name as office, l.at, l.why from line l
    left join office o on o.tenant_id = l.tenant_id and o.id = l.office_id
    where (l.ticket_id, l.action, l.actor_kind) = (of_ticket, 'ticket.read', 'staff') order by l.at desc limit most) s);
end $$;
`
