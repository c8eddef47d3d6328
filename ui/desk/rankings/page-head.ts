import { html, nothing } from 'lit'
import type { RankingCall } from '../../../core/ranking/contract.ts'
import { icon } from '../../kit/icon.ts'
import { eitherOf } from './figures.ts'
import { standing } from './standing.ts'
import { say } from './words.ts'

/** What can be done from the head of a call’s page. */
export interface PageHead {
  readonly call: RankingCall
  /** Back to the list of calls, where there are several. */
  readonly back: (() => void) | null
  readonly reload: () => void
  /** Publishes; nothing while there is nobody to rank, or while that is being done. */
  readonly publish: (() => void) | null
}

/** What the call is called, who answers for it, how it stands, and the way to publish. */
export function pageHead(host: Element, { call, back, reload, publish }: PageHead) {
  const words = say(host)
  return html`${
      back
        ? html`<button class="button plain back" @click=${back}>
            ${icon('back')} ${words.back}
          </button>`
        : nothing
    }
    <div class="head">
      <h1 tabindex="-1">${call.title}</h1>
      <button class="button" @click=${reload}>${icon('refresh')} ${words.reload}</button>
      ${
        publish && call.mayPublish
          ? html`<button class="button main" @click=${publish}>${words.publish}</button>`
          : nothing
      }
    </div>
    <p class="intro">
      ${call.office.name}. ${words.among(eitherOf(host, call.among))}
      ${call.ties.map(({ label, first }) => words.tie(label, first)).join(' ')}
    </p>
    ${standing(host, call)} ${call.mayPublish ? nothing : notYours(host)}`
}

function notYours(host: Element) {
  const words = say(host)
  const detail = { action: 'approve', subject: 'ticket' }
  const ask = () =>
    host.dispatchEvent(new CustomEvent('dime-why', { detail, bubbles: true, composed: true }))
  return html`<p class="row quiet later">
    ${words.notYours}
    <button class="button plain" type="button" @click=${ask}>${words.why}</button>
  </p>`
}
