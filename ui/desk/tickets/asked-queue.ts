import type { FilterQuestion } from '../../../core/inbox/contract.ts'

/** The ways to look at an office's tickets. */
export const queueViews = ['open', 'mine', 'breaking', 'broken', 'late', 'ended'] as const

/** One of them. */
export type QueueView = (typeof queueViews)[number]

/** What a list of tickets was asked for. */
export type QueueAsked = FilterQuestion & { readonly view: QueueView }

/** The list one begins with. */
export const firstAsked: QueueAsked = { view: 'open' }

/** The question without what is not asked; what narrows it, so that two can be compared. */
export function plainAsked(asked: FilterQuestion): QueueAsked {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '')
  return { ...firstAsked, ...Object.fromEntries(given) }
}

/** How many things narrow a list beside its view and words. */
export function narrowings(asked: QueueAsked): number {
  const { view: _view, text: _text, order: _order, ...rest } = plainAsked(asked)
  return Object.keys(rest).length
}

/** Whether two questions ask the same. */
export function isSame(one: FilterQuestion, other: FilterQuestion): boolean {
  const text = (asked: FilterQuestion) =>
    JSON.stringify(Object.entries(plainAsked(asked)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return text(one) === text(other)
}
