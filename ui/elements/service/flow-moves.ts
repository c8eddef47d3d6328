import { problemOf, type Problem } from '../../kit/problem.ts'
import { languageOf } from '../../kit/words.ts'
import { ticketByCode, ticketById } from '../ticket/source.ts'
import { emptyDraft } from './draft.ts'
import type { FlowDesk } from './flow-desk.ts'
import { privacyField, type FlowMoves } from './flow-state.ts'
import { createResend, type Resend } from './resend.ts'
import { stepAsking, toQuestions } from './steps.ts'
import { levelNeeded, submissionOf } from './submission.ts'
import { answersOn, faultsOn, write } from './written.ts'

type Turn = (page: number) => void

const unhindered = { problem: null, isWaiting: false }

/** What can be done in a flow. */
export function createMoves(desk: FlowDesk): FlowMoves {
  const { host, ears, state, keep, become, clear } = desk
  const resend = createResend(() => host.isConnected && void sendAll())
  const turn = (page: number) => {
    resend.stop()
    keep({ ...state().draft, step: page }, { ...unhindered, faults: [] })
    ears.turned()
  }
  const sendAll = () => send(desk, turn, resend)
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
    send: () => void sendAll(),
    wait: () => {
      resend.stop()
      become({ isWaiting: false })
    },
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

function next({ host, ears, state, become }: FlowDesk, turn: Turn): void {
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

async function send(desk: FlowDesk, turn: Turn, resend: Resend): Promise<void> {
  const { host, ears, state, become, clear } = desk
  const { client, view, draft, session } = state()
  become({ isSending: true })
  try {
    const submission = submissionOf(view, draft, session.me)
    const receipt = await client.write('tickets.submit', submission, { key: draft.key })
    const { id, code } = receipt
    clear()
    resend.stop()
    become({
      ...unhindered,
      receipt,
      ticket: session.me ? ticketById(client, id) : ticketByCode(client, code),
    })
    ears.turned()
    tell(host, { tenant: client.tenant, service: view.id, code })
  } catch (cause) {
    const problem = problemOf(cause)
    if (resend.after(problem)) return become({ problem, isWaiting: true })
    become(unhindered)
    refused(desk, problem, turn)
  } finally {
    become({ isSending: false })
  }
}

/** Goes to the first question that the kernel did not like; else says why right here. */
function refused({ state, become, ears }: FlowDesk, problem: Problem, turn: Turn) {
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
