import { html, nothing } from 'lit'
import type { RatingForm } from '../../../core/contract.ts'
import { describedBy, field, fieldGroup } from '../../kit/field.ts'
import { valueOf } from '../../kit/form/line.ts'
import { problemNotice } from '../../kit/notice.ts'
import type { Problem } from '../../kit/problem.ts'
import { sideOf, withReason, withStars, type RatingDraft } from './draft.ts'
import { stars } from './stars.ts'
import { ratingWords } from './words.ts'

const most = 200
const few = 60

/** The form, what was chosen so far, and what can be done. */
export interface RatingAsked {
  readonly form: RatingForm
  readonly draft: RatingDraft
  readonly isChecked: boolean
  readonly isBusy: boolean
  readonly problem: Problem | null
  readonly change: (draft: RatingDraft) => void
  readonly send: (event: Event) => void
}

/** Stars first; once there are some, what was difficult or liked, and a few words of one's own. */
export function ratingForm(host: Element, asked: RatingAsked) {
  const words = ratingWords(host)
  const { form, draft, isChecked, isBusy, problem, change, send } = asked
  return html`<form novalidate @submit=${send}>
    ${stars(host, {
      ...{ question: form.question, chosen: draft.stars },
      fault: isChecked && draft.stars === null ? words.starsNeeded : null,
      choose: (count) => change(withStars(draft, count)),
    })}
    ${draft.stars === null ? nothing : [reasons(host, asked, draft.stars), ownWords(host, asked)]}
    ${problem ? problemNotice(problem) : nothing}
    <button class="button main" aria-disabled=${isBusy ? 'true' : nothing}>
      ${isBusy ? words.sending : words.send}
    </button>
  </form>`
}

function reasons(host: Element, { form, draft, change }: RatingAsked, count: number) {
  const { question, choices } = sideOf(form, count)
  const asked = {
    ...{ id: 'reasons', label: question, isOptional: true },
    hint: ratingWords(host).several,
  }
  return fieldGroup(
    host,
    asked,
    choices.map(
      ({ reason, label }) =>
        html`<label class="reason">
          <input
            type="checkbox"
            name="reason"
            value=${reason}
            .checked=${draft.reasons.includes(reason)}
            @change=${() => change(withReason(draft, reason))}
          />
          <span>${label}</span>
        </label>`,
    ),
  )
}

function ownWords(host: Element, { draft, change }: RatingAsked) {
  const words = ratingWords(host)
  const question = { id: 'text', label: words.text, hint: words.textHint, isOptional: true }
  const left = most - draft.text.length
  return field(
    host,
    question,
    html`<textarea
        class="input"
        id="text"
        rows="3"
        maxlength=${most}
        aria-describedby=${describedBy(question)}
        .value=${draft.text}
        @input=${(event: Event) => change({ ...draft, text: valueOf(event) })}
      ></textarea>
      <div class="small quiet num" role="status">${left <= few ? words.left(left) : nothing}</div>`,
  )
}
