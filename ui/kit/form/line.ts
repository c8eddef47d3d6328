import { html, nothing, type TemplateResult } from 'lit'
import type { FieldView } from '../contract.ts'
import { isoDay } from '../dates.ts'
import { describedBy, field, type Question } from '../field.ts'
import { words } from '../words.ts'

/** A question answered by writing, and the answer so far. */
export type Written = { view: FieldView; question: Question; answer: string }

const say = words({
  it: {
    left: (count: number) => (count === 1 ? 'Resta 1 carattere' : `Restano ${count} caratteri`),
    over: (count: number) => `${count === 1 ? '1 carattere' : `${count} caratteri`} di troppo`,
  },
  en: {
    left: (count: number) => `${count === 1 ? '1 character' : `${count} characters`} left`,
    over: (count: number) => `${count === 1 ? '1 character' : `${count} characters`} too many`,
  },
})

// What browsers may fill in by themselves, by the usual names of such questions (WCAG 1.3.5).
const autocomplete: Readonly<Record<string, string>> = {
  name: 'name',
  email: 'email',
  phone: 'tel',
}

/** One line, or a day. */
export function line(
  host: Element,
  { view, question, answer }: Written,
  write: (answer: string) => void,
): TemplateResult {
  const isDay = view.kind === 'date'
  return field(
    host,
    question,
    html`<input
      class="input"
      id=${question.id}
      type=${isDay ? 'date' : inputType(view)}
      autocomplete=${autocomplete[view.name] ?? 'off'}
      autocapitalize=${view.check && view.check !== 'email' ? 'characters' : nothing}
      maxlength=${view.max ?? nothing}
      min=${isDay ? (firstDay(view, new Date()) ?? nothing) : nothing}
      max=${isDay && view.notAfterToday ? isoDay(new Date()) : nothing}
      .value=${answer}
      aria-required=${view.isOptional ? nothing : 'true'}
      aria-invalid=${question.fault ? 'true' : nothing}
      aria-describedby=${describedBy(question)}
      @input=${(event: Event) => write(valueOf(event))}
    />`,
  )
}

/**
 * Several lines, an answer each where several are asked for, with how many characters are left when few are.
 * What is too long stays and is said: nothing that somebody pastes is cut off unseen.
 */
export function lines(
  host: Element,
  { view, question, answer }: Written,
  write: (answer: string) => void,
): TemplateResult {
  return field(
    host,
    question,
    html`<textarea
        class="input"
        id=${question.id}
        rows="5"
        .value=${answer}
        aria-required=${view.isOptional ? nothing : 'true'}
        aria-invalid=${question.fault ? 'true' : nothing}
        aria-describedby=${describedBy(question)}
        @input=${(event: Event) => write(valueOf(event))}
      ></textarea>
      ${view.kind === 'long-text' && view.max !== null ? room(host, view.max - answer.length) : nothing}`,
  )
}

function room(host: Element, left: number) {
  const spoken = say(host)
  const said = left < 0 ? spoken.over(-left) : spoken.left(left)
  return html`<div class="left small num ${left < 0 ? 'is-over' : 'quiet'}" role="status">
    ${left <= 100 ? said : nothing}
  </div>`
}

function inputType({ name, check }: FieldView): string {
  if (name === 'email' || check === 'email') return 'email'
  return name === 'phone' ? 'tel' : 'text'
}

/** The first day that may be answered, ISO, if there is one. */
export function firstDay({ notBefore }: FieldView, now: Date): string | null {
  if (notBefore === null) return null
  const first = new Date(now)
  if (notBefore === 'tomorrow') first.setDate(now.getDate() + 1)
  return isoDay(first)
}

/** The words in the input that an event comes from. */
export function valueOf({ target }: Event): string {
  const isInput = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isInput ? target.value : ''
}
