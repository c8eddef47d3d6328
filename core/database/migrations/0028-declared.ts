import { currentTenant } from '../wall.ts'
import { declaredRows } from '../../platform/schema/reading.ts'

// A name for a person or an office of the question of a filter; null where it is nobody who serves, or is closed.
const officeOfQuestion = `(select code from office_named where id::text = f.question->>'office')`
const holderOfQuestion = `(case when f.question->>'assignee' = 'nobody' then 'nobody' else (
  select email from staff where tenant_id = t.id and id::text = f.question->>'assignee' and not is_leaver) end)`

const levels = `
  'levels', (select jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name, 'when', jsonb_strip_nulls(jsonb_build_object(
        'service', l.service_id, 'office', o.code, 'priority', l.priority, 'channel', l.channel)),
      'targets', l.targets, 'onBreach', l.on_breach) order by l.id)
    from service_level l left join office_named o on o.id = l.office_id
    where l.tenant_id = t.id and not l.is_withdrawn and (l.office_id is null or o.id is not null)),`

const plugins = `
  'plugins', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', e.plugin, 'office', o.code,
      'accepts', to_jsonb(e.accepted), 'settings', e.settings)) order by e.plugin, o.code)
    from plugin_enabling e left join office_named o on o.id = e.office_id
    where e.tenant_id = t.id and e.is_on and (e.office_id is null or o.id is not null)),`

const answers = `
  'answers', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', a.code, 'office', o.code, 'name', a.name,
      'body', a.body, 'service', a.service_id, 'states', nullif(to_jsonb(a.states), '[]'), 'move', a.move,
      'when', a.condition)) order by o.code, a.code)
    from standard_answer a join office_named o on o.id = a.office_id
    where a.tenant_id = t.id and not a.is_withdrawn),`

const filters = `
  'filters', (select jsonb_agg(jsonb_build_object('name', f.name, 'by', s.email, 'office', o.code, 'question',
      f.question - 'office' - 'assignee' || jsonb_strip_nulls(jsonb_build_object(
        'office', ${officeOfQuestion}, 'assignee', ${holderOfQuestion}))) order by s.email, f.name)
    from saved_filter f join office_named o on o.id = f.office_id
      join staff s on s.tenant_id = f.tenant_id and s.id = f.staff_id and not s.is_leaver
    where f.tenant_id = t.id
      and (f.question->>'office' is null or ${officeOfQuestion} is not null)
      and (f.question->>'assignee' is null or ${holderOfQuestion} is not null)),`

const allotments = `
  'allotments', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('office', o.code,
      'service', nullif(a.service_id, '*'), 'otherwise', a.otherwise, 'rules', coalesce((
        select jsonb_agg(case when s.id is null then r.rule
            else r.rule || jsonb_build_object('to', jsonb_build_object('staff', s.email)) end order by r.place)
        from jsonb_array_elements(a.rules) with ordinality r (rule, place)
          left join staff s on s.tenant_id = t.id and s.id::text = r.rule#>>'{to,staff}' and not s.is_leaver
        where s.id is not null or r.rule#>>'{to,staff}' is null), '[]'))) order by o.code, a.service_id)
    from allotment a join office_named o on o.id = a.office_id where a.tenant_id = t.id),`

/**
 * What offices set up to work with is code as well: standard answers have a name of their own, and of filters
 * and of who gets new tickets it is known whether people changed them here. What names a closed office, or
 * somebody who left, is not declared any more.
 */
export const declared = `
alter table standard_answer add column code text not null default gen_random_uuid()::text, add unique (tenant_id, code);
alter table saved_filter add column is_live boolean not null default true, alter column changed_at set default now();
alter table saved_filter alter column is_live set default false;
alter table allotment add column is_live boolean not null default true;
alter table allotment alter column is_live set default false;
${declaredRows({
  also: [levels, plugins, answers, filters, allotments].join(''),
  offices: `tenant_id = ${currentTenant} and not is_closed`,
})}
grant select on standard_answer, saved_filter, allotment to dime_platform;
`
