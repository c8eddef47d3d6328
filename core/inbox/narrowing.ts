import sql, { type Sql } from 'sql-template-tag'
import { FilterQuestion } from './contract.ts'

/** What narrows a queue beside its view and its words. */
export const Narrowing = FilterQuestion.pick({
  service: true,
  office: true,
  assignee: true,
  state: true,
  channel: true,
  priority: true,
})

/** The conditions on `ticket t` that a narrowed queue adds; what is said twice lets the index of what is rare be used. */
export function narrowed(asked: Partial<FilterQuestion>): Sql[] {
  const { service, office, assignee, state, channel, priority } = asked
  const isHeldBy = (id: string) =>
    id === 'nobody' ? sql`t.assignee_id is null` : sql`t.assignee_id = ${id}::uuid`
  return [
    service ? sql`t.service_id = ${service}` : undefined,
    office ? sql`t.office_id = ${office}::uuid` : undefined,
    assignee ? isHeldBy(assignee) : undefined,
    state ? sql`t.state = ${state}` : undefined,
    channel ? sql`t.channel = ${channel}` : undefined,
    channel && channel !== 'web' ? sql`t.channel <> 'web'` : undefined,
    priority ? sql`t.priority = ${priority}` : undefined,
    priority && priority !== 'ordinary' ? sql`t.priority <> 'ordinary'` : undefined,
  ].filter((condition) => condition !== undefined)
}
