import { html, nothing } from 'lit'
import { notice, problemNotice } from '../../kit/notice.ts'
import type { FlowMoves, FlowState } from './flow-state.ts'
import { serviceWords } from './words.ts'

/** Why a request was not sent; while the service is away, that it is sent by itself when that is back. */
export function unsent(host: Element, { problem, isWaiting }: FlowState, go: FlowMoves) {
  if (!problem) return nothing
  const spoken = serviceWords(host)
  const stop = html`<p>${spoken.awayKept}</p>
    <button class="button" type="button" @click=${() => go.wait()}>${spoken.awayStop}</button>`
  const said = isWaiting
    ? html`<div role="alert">${notice('warn', problem.title, stop)}</div>`
    : problemNotice(problem, html`<p>${spoken.notSent}</p>`)
  return html`<div class="failed">${said}</div>`
}
