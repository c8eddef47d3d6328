import type { ServiceView } from '../../kit/contract.ts'
import type { Session } from '../../kit/session.ts'
import { languageOf } from '../../kit/words.ts'
import { createShelf, emptyDraft, type Draft } from './draft.ts'
import type { FlowEars, Standing } from './flow-desk.ts'
import { createMoves } from './flow-moves.ts'
import type { FlowMoves, FlowState } from './flow-state.ts'
import { stepsFor } from './written.ts'

/** What a flow is of: the service and who is asking. */
export type FlowSubject = { view: ServiceView; session: Session }

/** A flow under way: how it stands and what can be done. */
export interface Flow {
  state(): FlowState
  readonly moves: FlowMoves
}

/** Takes a service's flow up where its draft was left. */
export function createFlow(host: Element, { view, session }: FlowSubject, ears: FlowEars): Flow {
  const shelf = createShelf(sessionStorage, session.tenant, view.id)
  const client = session.client(host)
  const calm = { faults: [], problem: null, isSending: false, isWaiting: false }
  const unsent = { receipt: null, ticket: null, hasPaper: false }
  let standing: Standing = { ...calm, ...unsent, draft: shelf.read() ?? emptyDraft() }
  const become = (change: Partial<Standing>) => {
    standing = { ...standing, ...change }
    ears.changed()
  }
  const keep = (draft: Draft, change: Partial<Standing> = {}) =>
    become({ ...change, draft: shelf.keep(draft) })
  const state = (): FlowState => {
    const steps = stepsFor(view, session.me, languageOf(host))
    const step = Math.min(standing.draft.step, steps.length + 1)
    return { ...standing, draft: { ...standing.draft, step }, view, session, client, steps }
  }
  const desk = { host, ears, state, become, keep, clear: () => shelf.clear() }
  return { state, moves: createMoves(desk) }
}
