import { html } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { Founded } from '../../../core/platform/contract.ts'
import type { Asked } from '../shell/asked.ts'
import { foundingDone } from './founding-done.ts'
import { faultWords, type Faulty } from './fault-words.ts'
import { foundingEnd, foundingHead, type FoundingFrame } from './founding-frame.ts'
import { foundingPage } from './founding-page.ts'
import type { FoundingStep } from './founding-step.ts'

/** How the founding stands, and what can be done. */
export interface FoundingView extends Omit<FoundingStep, 'fault'>, FoundingFrame, Faulty {
  readonly asked: Asked<Founded>
  readonly next: (event: Event) => void
}

/** The founding: its present step, or what came of it. */
export function foundingView(host: Element, state: FoundingView) {
  const { asked, draft, write, next, back } = state
  if (asked.value) return foundingDone(host, asked.value, { draft, back })
  const hear = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
    if (isWritten(target.name)) write({ [target.name]: target.value })
  }
  const form = html`<form novalidate @submit=${next} @input=${hear}>
    ${foundingPage(host, { ...state, fault: faultWords(host, state) }, foundingEnd(host, state))}
  </form>`
  return html`${foundingHead(host, state)} ${keyed(draft.step, form)}`
}

const written = [
  ...['name', 'kind', 'short', 'phone', 'sites', 'issuer', 'clientId', 'groupsClaim'],
  ...['officeName', 'officeEmail', 'managerName', 'managerEmail'],
]
const isWritten = (name: string): boolean => written.includes(name)
