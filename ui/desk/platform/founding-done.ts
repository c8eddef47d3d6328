import { html } from 'lit'
import type { Founded } from '../../../core/platform/contract.ts'
import { fullDay } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { notice } from '../../kit/notice.ts'
import { languageOf } from '../../kit/words.ts'
import '../parts/copy-text.ts'
import type { FoundingDraft } from './founding-draft.ts'
import { say } from './founding-words.ts'

/** An organisation that lives: its first manager's invitation, shown this once, and its desk. */
export function foundingDone(
  host: Element,
  { desk, invitation }: Founded,
  { draft, back }: { readonly draft: FoundingDraft; readonly back: () => void },
) {
  const words = say(host)
  const until = fullDay(invitation.until, languageOf(host))
  return html`<div class="head"><h1 tabindex="-1">${words.done(draft.name)}</h1></div>
    <div class="narrow">
      ${notice('good', words.done(draft.name), words.doneHint(draft.managerEmail, until))}
      <dime-copy-text
        .text=${invitation.link}
        .verb=${words.copyInvitation}
        .isMain=${true}
      ></dime-copy-text>
      <div class="row">
        <a class="button" href=${desk} target="_blank" rel="noopener">
          ${icon('out')} ${words.openDesk}
        </a>
        <button class="button plain" @click=${back}>${words.back}</button>
      </div>
    </div>`
}
