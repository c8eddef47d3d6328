import { problemOf, type Problem } from '../../kit/problem.ts'
import { languageOf } from '../../kit/words.ts'
import { ticketByCode, ticketById } from '../ticket/source.ts'
import { emptyDraft } from './draft.ts'
import type { FlowDesk } from './flow-desk.ts'
import { privacyField, type FlowMoves } from './flow-state.ts'
import { stepAsking, toQuestions } from './steps.ts'
import { levelNeeded, submissionOf } from './submission.ts'
import { answersOn, faultsOn, write } from './written.ts'

/** What can be done in a flow. */
export function createMoves(desk: FlowDesk): FlowMoves {
  const { host, ears, state, keep, become, clear } = desk
  const turn = (page: number) => {
    keep({ ...state().draft, step: page }, { faults: [], problem: null })
    ears.turned()
  }
  return {
    accept: (hasAccepted) => keep({ ...state().draft, hasAccepted }, { faults: [] }),
    answer(field, answer) {
      const { draft, steps, faults } = state()
      const step = steps[draft.step - 1]
      if (!step) return
      const others = faults.filter((fault) => fault.field !== field)
      keep(write(draft, step, { field, answer }), { faults: others })
    },
    next: () => next(desk, turn),
    goTo: turn,
    lead: (question) => ears.lead(question),
    send: () => void send(desk, turn),
    signIn() {
      const { session, view } = state()
      void session.signIn(Math.max(1, levelNeeded(view)), languageOf(host))
    },
    heard: ({ isEnded, documents }) => become({ hasPaper: isEnded && documents.length > 0 }),
    again() {
      clear()
      become({ draft: emptyDraft(), receipt: null, ticket: null, hasPaper: false, faults: [] })
      ears.turned()
    },
  }
}

function next({ host, ears, state, become }: FlowDesk, turn: (page: number) => void): void {
  const { draft, steps, session } = state()
  const step = steps[draft.step - 1]
  const accepted = draft.hasAccepted ? [] : [{ field: privacyField, message: '' }]
  const faults = step
    ? faultsOn(step, answersOn(step, draft, session.me), languageOf(host))
    : accepted
  if (faults.length === 0) return turn(draft.step + 1)
  become({ faults })
  ears.faulted()
}

async function send(desk: FlowDesk, turn: (page: number) => void): Promise<void> {
  const { host, ears, state, become, clear } = desk
  const { client, view, draft, session } = state()
  become({ isSending: true, problem: null })
  try {
    const submission = submissionOf(view, draft, session.me)
    const receipt = await client.write('tickets.submit', submission, { key: draft.key })
    const { id, code } = receipt
    clear()
    become({ receipt, ticket: session.me ? ticketById(client, id) : ticketByCode(client, code) })
    ears.turned()
    tell(host, { tenant: client.tenant, service: view.id, code })
  } catch (cause) {
    refused(desk, problemOf(cause), turn)
  } finally {
    become({ isSending: false })
  }
}

/** Goes to the first question that the kernel did not like; else says why right here. */
function refused(
  { state, become, ears }: FlowDesk,
  problem: Problem,
  turn: (page: number) => void,
) {
  // Whose mandate ended is asked again for whom, with the reason: it is no fault of the answers.
  if (problem.code === 'mandate.not-standing') return
  const faults = toQuestions(problem.errors)
  const step = faults[0] ? stepAsking(state().steps, faults[0].field) : -1
  if (step < 0) return become({ problem })
  turn(step + 1)
  become({ faults })
  ears.faulted()
}

function tell(host: Element, detail: { tenant: string; service: string; code: string }): void {
  const options = { detail, bubbles: true, composed: true }
  host.dispatchEvent(new CustomEvent('dime-submitted', options))
}
