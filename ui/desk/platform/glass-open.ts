import { html } from 'lit'
import type { OpenedEmergency } from '../../../core/platform/contract.ts'
import { timeWords } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { notice } from '../../kit/notice.ts'
import { languageOf } from '../../kit/words.ts'
import '../parts/copy-text.ts'
import { say } from './words.ts'

/** An emergency access that is open: until when, and the link that works once. */
export function glassOpen(host: Element, { emergency, link }: OpenedEmergency, close: () => void) {
  const words = say(host)
  const until = timeWords(emergency.until, languageOf(host))
  return html`${notice('warn', words.glassOpen(until), words.glassOpenWhy)}
    <dime-copy-text .text=${link} .verb=${words.copyLink}></dime-copy-text>
    <div class="row">
      <a class="button main" href=${link} target="_blank" rel="noopener">
        ${icon('out')} ${words.glassGo}
      </a>
      <button class="button plain" type="button" @click=${close}>${words.close}</button>
    </div>`
}
