/** Who a ticket is given to by itself: the next in turn, whoever has least to do, or whoever decides. */
export type AssignRule = 'by-turns' | 'least-loaded' | 'responsible'

/** Runs an activity of the plugin, which answers what is to happen. */
export interface Run<Activity extends string = string> {
  readonly run: Activity
}

/** Gives the ticket to somebody of its office. */
export interface Assign {
  readonly assign: AssignRule
}

/** Writes a notice of the service's own to one side. */
export interface Notify<Notice extends string = string> {
  readonly notify: 'citizen' | 'office'
  readonly about: Notice
}

/** Registers what came or what goes in the protocol. */
export interface Register {
  readonly register: 'received' | 'sent'
}

/** Issues a payment that the service declares. */
export interface Charge<Payment extends string = string> {
  readonly charge: Payment
}

/** An answer that is the same whatever the ticket's own are. */
export interface Fixed {
  readonly is: string | number | boolean
}

/**
 * Opens a child ticket; `with` says which answer of this one each question of the other takes, or what it is
 * told always. A child that is free does not hold its parent, which may end before it.
 */
export interface Open<Answer extends string = string> {
  readonly open: string
  readonly with?: Readonly<Record<string, Answer | Fixed>>
  readonly isFree?: true
}

/** Hands the ticket to the organisation to which its routes lead. */
export interface Refer {
  readonly refer: 'by-route'
}

/** What a move, or a state that is entered or left, causes: done by DiMe, once, after the move holds. */
export type Effect = Run | Assign | Notify | Register | Charge | Open | Refer

/** The kinds of effects, by the word that tells each. */
export type EffectKind = 'run' | 'assign' | 'notify' | 'register' | 'charge' | 'open' | 'refer'

const kinds: readonly EffectKind[] = [
  'run',
  'assign',
  'notify',
  'register',
  'charge',
  'open',
  'refer',
]

/** Of which kind an effect is. */
export function kindOf(effect: Effect): EffectKind {
  return kinds.find((kind) => kind in effect) ?? 'run'
}
