/** The languages in which a request can be sent. */
export const languages = ['it', 'en'] as const

/** The ways by which a request can come. */
export const channels = ['web', 'phone', 'desk', 'referral'] as const

/** Who can send a request. */
export const requesters = ['citizen', 'company', 'operator', 'anonymous'] as const

/** Who sent a request. */
export type Requester = (typeof requesters)[number]

/** An answer that is one of some. */
export interface AnswerIs {
  readonly field: string
  readonly is: string | readonly string[]
}

/** When a rule fits, in parts that must all fit; what is not said fits everything. */
export interface RuleCondition {
  readonly answers?: readonly AnswerIs[] | undefined
  /** The areas in which the place is. */
  readonly areas?: readonly string[] | undefined
  readonly languages?: readonly (typeof languages)[number][] | undefined
  readonly channels?: readonly (typeof channels)[number][] | undefined
  readonly requesters?: readonly Requester[] | undefined
  /** Within or outside the working hours of the office that answers for the service. */
  readonly hours?: 'within' | 'outside' | undefined
  /** The first day on which the rule holds, ISO. */
  readonly from?: string | undefined
  /** The last day on which the rule holds, ISO. */
  readonly until?: string | undefined
}

/** What of a request a rule looks at. */
export interface Asked {
  readonly answers: Readonly<Record<string, unknown>>
  readonly language: string
  readonly channel: string
  readonly requester: Requester | null
  /** The day of receipt, ISO, where the office is. */
  readonly day: string
  /** Whether the office that answers for the service is at work. */
  isOpen(): boolean
}

/** The name of a part of a condition. */
export type Part = keyof RuleCondition

/** The condition of a rule, also of one that names a single answer. */
export function conditionOf(told: AnswerIs | RuleCondition | null | undefined): RuleCondition {
  if (!told) return {}
  return 'field' in told ? { answers: [told] } : told
}

/** Whether the request is as the condition says. */
export function fits(condition: RuleCondition, asked: Asked): boolean {
  return missingParts(condition, asked).length === 0
}

/** The parts of the condition that the request is not like. */
export function missingParts(condition: RuleCondition, asked: Asked): Part[] {
  const told = Object.keys(condition) as Part[] // its keys are exactly its parts
  return told.filter((part) => condition[part] !== undefined && !tests[part](condition, asked))
}

const tests: Record<Part, (condition: RuleCondition, asked: Asked) => boolean> = {
  answers: ({ answers = [] }, asked) =>
    answers.every(({ field, is }) => isOneOf(listed(is), answerAt(asked.answers, field))),
  areas: ({ areas = [] }, { answers }) => isOneOf(areas, areaOf(answers)),
  languages: (condition, { language }) => isOneOf(condition.languages, language),
  channels: (condition, { channel }) => isOneOf(condition.channels, channel),
  requesters: (condition, { requester }) => isOneOf(condition.requesters, requester),
  hours: ({ hours }, asked) => (hours === 'within') === asked.isOpen(),
  from: ({ from = '' }, { day }) => from <= day,
  until: ({ until = '' }, { day }) => day <= until,
}

/** One or some, as a list. */
export function listed(is: string | readonly string[]): readonly string[] {
  return typeof is === 'string' ? [is] : is
}

/** The answer at a path as `place.area`. */
export function answerAt(answers: Asked['answers'], field: string): unknown {
  return field.split('.').reduce<unknown>(within, answers)
}

// A form asks for one place at most; its area is in whichever answer has one.
function areaOf(answers: Asked['answers']): unknown {
  return Object.values(answers)
    .map((answer) => within(answer, 'area'))
    .find((area) => typeof area === 'string')
}

// Yes and no are answers as any other: `true` and `false`.
function isOneOf(wanted: readonly string[] | undefined, value: unknown): boolean {
  const said = typeof value === 'boolean' ? String(value) : value
  return typeof said === 'string' && (wanted ?? []).includes(said)
}

function within(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
