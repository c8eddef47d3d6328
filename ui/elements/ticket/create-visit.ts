import type { DocumentRef, MoveView, RankedPlace, TicketView } from '../../kit/contract.ts'
import { problemOf, type Problem } from '../../kit/problem.ts'
import { likenessOf } from '../../kit/form/picture.ts'
import { blobOf, saveFile } from '../../kit/save-file.ts'
import type { Intent, MoveHands } from './moves.ts'
import type { TicketSource } from './source.ts'

/** A ticket as its reader sees it now, and what they are about to do. */
export interface VisitState {
  readonly ticket: TicketView | null
  /** Its place in a ranking; null where there is none. */
  readonly place: RankedPlace | null
  readonly problem: Problem | null
  readonly intent: Intent | null
  /** Someone else changed it while the reader was writing. */
  readonly hasChanged: boolean
}

/** A reader at a ticket. */
export interface Visit extends MoveHands {
  state(): VisitState
  refresh(): Promise<void>
  save(document: DocumentRef): Promise<void>
  /** Hands over a paper that came with it. */
  keep(paper: string): Promise<void>
  /** A picture as a small `data:` address, brought once; null when it cannot be had. */
  photo(id: string): Promise<string | null>
}

/** Who is told of a visit's turns. */
export type VisitEars = { changed: () => void; moved: (ticket: TicketView) => void }

/** Begins reading a ticket. */
export function createVisit(source: TicketSource, ears: VisitEars): Visit {
  let state: VisitState = {
    ticket: null,
    place: null,
    problem: null,
    intent: null,
    hasChanged: false,
  }
  const become = (change: Partial<VisitState>) => {
    state = { ...state, ...change }
    ears.changed()
  }
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (cause) {
      become({ problem: problemOf(cause) })
    }
  }
  const refresh = () =>
    attempt(async () => {
      const [ticket, place] = await Promise.all([source.read(), source.place()])
      become({ ticket, place, problem: null })
    })
  const intend = (change: Partial<Intent>) =>
    state.intent && become({ intent: { ...state.intent, ...change } })
  return {
    state: () => state,
    refresh,
    save: (document) => attempt(async () => saveFile(await source.document(document.id))),
    keep: (paper) => attempt(async () => saveFile(await source.photo(paper))),
    photo: onceEach(async (id) => likenessOf(blobOf(await source.photo(id)))),
    choose: (move: MoveView) =>
      become({ intent: { move, message: '', isFaulted: false, isSending: false }, problem: null }),
    write: (message) => intend({ message, isFaulted: false }),
    cancel: () => become({ intent: null, problem: null, hasChanged: false }),
    confirm: () => void confirm({ source, state: () => state, become, refresh, ears }),
  }
}

type Desk = {
  source: TicketSource
  state: () => VisitState
  become: (change: Partial<VisitState>) => void
  refresh: () => Promise<void>
  ears: VisitEars
}

async function confirm({ source, state, become, refresh, ears }: Desk): Promise<void> {
  const { intent, ticket } = state()
  if (!intent || !ticket || intent.isSending) return
  const message = intent.message.trim()
  if (intent.move.says && !message) return become({ intent: { ...intent, isFaulted: true } })
  become({ intent: { ...intent, isSending: true }, problem: null, hasChanged: false })
  try {
    const { version } = ticket
    const moved = await source.move({
      move: intent.move.name,
      version,
      ...(message && { message }),
    })
    become({ ticket: moved, intent: null })
    ears.moved(moved)
  } catch (cause) {
    const problem = problemOf(cause)
    become({ intent: { ...intent, isSending: false } })
    if (!problem.isStale) return become({ problem })
    await refresh()
    become({ hasChanged: true })
  }
}

function onceEach(bring: (id: string) => Promise<string>) {
  const brought = new Map<string, Promise<string | null>>()
  return (id: string): Promise<string | null> => {
    const known = brought.get(id) ?? bring(id).catch(() => null)
    brought.set(id, known)
    return known
  }
}
