import type { Term } from '../lifecycle/term.ts'
import type { Words } from '../tenancy/words.ts'

/** What an office promises beside the law: to answer that it arrived, to begin, to end. */
export const targetKinds = ['acknowledge', 'take-charge', 'resolve'] as const

/** One of the things an office promises. */
export type TargetKind = (typeof targetKinds)[number]

/** Whether a word names something that an office promises. */
export function isTargetKind(word: string): word is TargetKind {
  return targetKinds.some((kind) => kind === word)
}

/** How urgent a ticket is: danger to people, a service that is down, everything else. */
export const priorities = ['danger', 'outage', 'ordinary'] as const

/** How urgent a ticket is. */
export type Priority = (typeof priorities)[number]

/** To what a level applies; what is not said fits everything. */
export interface LevelScope {
  readonly service?: string
  readonly office?: string
  readonly priority?: Priority
  readonly channel?: string
}

/** A promise on how soon something is done, in the working time of the office. */
export interface ServiceLevel {
  readonly id: string
  readonly name: Words
  readonly when: LevelScope
  readonly targets: { readonly [K in TargetKind]?: Term | undefined }
  readonly onBreach?: OnBreach | null
}

/** What becomes due to the citizen, in cents, when one of the promises is broken, and the charter's words for it. */
export interface OnBreach {
  readonly of: TargetKind
  readonly cents: number
  readonly because: Words
  /** Whether the charter has the citizen told. */
  readonly tellsCitizen: boolean
}

/** What of a ticket a level looks at; offices from the ticket's own up to the root. */
export interface Levelled {
  readonly service: string
  readonly offices: readonly string[]
  readonly priority: Priority
  readonly channel: string
}

/** The level that says most about a ticket: an office before a service, both before urgency and channel. */
export function levelFor(
  levels: readonly ServiceLevel[],
  ticket: Levelled,
): ServiceLevel | undefined {
  const fitting = levels.filter(({ when }) => fits(when, ticket))
  return fitting.toSorted((a, b) => weight(b.when, ticket) - weight(a.when, ticket))[0]
}

function fits(when: LevelScope, { service, offices, priority, channel }: Levelled): boolean {
  return (
    (when.service === undefined || when.service === service) &&
    (when.office === undefined || offices.includes(when.office)) &&
    (when.priority === undefined || when.priority === priority) &&
    (when.channel === undefined || when.channel === channel)
  )
}

// A nearer office says more than one above it; the powers keep one reason from outweighing a better one.
function weight({ service, office, priority, channel }: LevelScope, { offices }: Levelled): number {
  const nearness = office === undefined ? 0 : offices.length - offices.indexOf(office)
  return nearness * 8 + (service ? 4 : 0) + (priority ? 2 : 0) + (channel ? 1 : 0)
}
