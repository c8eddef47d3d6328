import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { AuditChain } from '../../../core/audit/contract.ts'
import { daysBetween, momentWords } from '../../kit/dates.ts'
import { notice } from '../../kit/notice.ts'
import { languageOf } from '../../kit/words.ts'
import { careStyle } from '../parts/care-style.ts'
import { clockWords } from './clock-words.ts'
import { say } from './words.ts'

const slowMs = 60_000

/** How far the audit is sealed and what its last verification found, in one sentence. */
@customElement('dime-chain-line')
export class ChainLine extends LitElement {
  static override styles = careStyle

  @property({ attribute: false }) declare chain: AuditChain

  private checked({ check }: AuditChain): string {
    const { chain } = say(this)
    if (!check) return chain.unchecked
    return chain.sound(momentWords(check.at, languageOf(this)))
  }

  override render() {
    const { chain: words } = say(this)
    const { chain } = this
    const { check, head, sealedUntil, waiting, waitingSince } = chain
    const language = languageOf(this)
    if (check && !check.isSound)
      return notice('bad', words.broken(momentWords(check.at, language)), words.brokenWhy)
    if (!head || !sealedUntil) return html`<p class="quiet">${words.none}</p>`
    const isToday = daysBetween(sealedUntil, new Date()) === 0
    const until = isToday ? clockWords(sealedUntil, language) : momentWords(sealedUntil, language)
    const isSlow = waitingSince !== null && Date.now() - Date.parse(waitingSince) > slowMs
    return html`<p>
        <strong>${words.sealed(until)}</strong>; ${this.checked(chain)}.
        <span class="quiet small">
          ${waiting > 0 ? `${words.waiting(waiting)} · ` : nothing}
          <span class="code" title=${head.hash}
            >${words.head(head.position.toLocaleString(language), head.hash.slice(0, 12))}</span
          >
        </span>
      </p>
      ${isSlow ? notice('warn', words.slow) : nothing}`
  }
}
