import { headsOf } from '../attendance/escalate.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { tell } from '../tickets/story.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import { candidatesOf } from './candidates.ts'
import { leastLoaded, nextInTurn, type Candidate } from './choose.ts'
import type { AllotmentRule } from './contract.ts'
import { holdTurn, keepTurn, settingOf, type Setting } from './setting.ts'

/** How somebody is chosen. */
export type How = 'by-turns' | 'least-loaded' | 'responsible' | 'by-setting'

/** Somebody chosen, and why it is they. */
export interface Chosen {
  readonly id: string
  readonly name: string
  readonly because: 'by-turns' | 'least-loaded' | 'by-rule' | 'responsible'
  /** The place of the rule in the office's list, from one. */
  readonly rule?: number
}

/**
 * Gives a ticket to somebody of its office, who is there today, and says in its story why it is they; nobody
 * gets it when nobody is there. Turns are taken one at a time: two tickets at once go to two people.
 */
export async function allot(
  scope: ChangeScope,
  ticket: Ticket,
  how: How,
): Promise<Chosen | undefined> {
  const chosen = await choose(scope, ticket, how)
  if (!chosen) return undefined
  ticket.assigneeId = chosen.id
  await scope.entities.flush()
  const { name, because, rule } = chosen
  const data = { what: because, to: name, ...(rule !== undefined && { rule }) }
  tell(scope, ticket, { kind: 'routed', event: 'ticket.assigned', isInternal: true, data })
  return chosen
}

/** Whom a ticket would go to; a turn is taken by asking. */
export async function choose(
  scope: ChangeScope,
  ticket: Ticket,
  how: How,
): Promise<Chosen | undefined> {
  if (how === 'responsible') return responsibleOf(scope, ticket)
  const place = { office: ticket.officeId, service: ticket.serviceId }
  const last = await holdTurn(scope, place)
  const people = await candidatesOf(scope, ticket.officeId)
  const setting = how === 'by-setting' ? await settingOf(scope, place) : undefined
  const among = { people, last }
  const chosen = how === 'by-setting' ? bySetting(setting, among, ticket) : by(how, among)
  if (chosen) await keepTurn(scope, place, chosen.id)
  return chosen
}

interface Among {
  readonly people: readonly Candidate[]
  readonly last: string | null
}

function by(how: 'by-turns' | 'least-loaded', { people, last }: Among): Chosen | undefined {
  const pick = how === 'by-turns' ? nextInTurn : leastLoaded
  return because(pick(people, last), { because: how })
}

function bySetting(
  setting: Setting | undefined,
  among: Among,
  { answers }: Ticket,
): Chosen | undefined {
  if (!setting) return undefined
  const at = setting.rules.findIndex(({ when }) => fits(when, answers))
  const named = among.people.filter((one) => isNamed(setting.rules[at], one))
  const ruled = because(nextInTurn(named, among.last), { because: 'by-rule', rule: at + 1 })
  if (ruled || setting.otherwise === 'nobody') return ruled
  return by(setting.otherwise, among)
}

const because = (
  one: Candidate | undefined,
  why: Pick<Chosen, 'because' | 'rule'>,
): Chosen | undefined => one && { id: one.id, name: one.name, ...why }

function isNamed(rule: AllotmentRule | undefined, { id, roles }: Candidate): boolean {
  if (!rule) return false
  return 'staff' in rule.to ? rule.to.staff === id : roles.includes(rule.to.role)
}

function fits(
  { field, is }: AllotmentRule['when'],
  answers: Readonly<Record<string, unknown>>,
): boolean {
  const answer = field.split('.').reduce<unknown>(within, answers)
  return is.includes(String(answer))
}

function within(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

async function responsibleOf(scope: ChangeScope, ticket: Ticket): Promise<Chosen | undefined> {
  const [head] = await headsOf(scope, ticket, ['case-responsible', 'supervisor'])
  return head && { id: head.id, name: head.name, because: 'responsible' }
}
