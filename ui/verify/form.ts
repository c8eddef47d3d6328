import { html, nothing, type TemplateResult } from 'lit'
import { field } from '../kit/field.ts'
import { valueOf } from '../kit/form/line.ts'
import { documentIn, type Asked } from './address.ts'
import { verifyWords } from './words.ts'

/** The two lines typed by hand. */
export function verifyForm(
  host: Element,
  { asked, isFaulted }: { asked: Asked; isFaulted: boolean },
  hands: { write: (part: Partial<Asked>) => void; check: () => void },
): TemplateResult {
  const spoken = verifyWords(host)
  const submit = (event: Event) => {
    event.preventDefault()
    hands.check()
  }
  const line = (name: 'id' | 'code', label: string, hint: string) => {
    const fault = isFaulted && !asked[name].trim() ? spoken.missing : null
    return field(
      host,
      { id: name, label, hint, fault },
      html`<input
        class="input code"
        id=${name}
        autocomplete="off"
        spellcheck="false"
        .value=${asked[name]}
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? `${name}-hint ${name}-fault` : `${name}-hint`}
        @input=${(event: Event) => hands.write(name === 'id' ? documentIn(valueOf(event)) : { code: valueOf(event) })}
      />`,
    )
  }
  return html`<form novalidate @submit=${submit}>
    ${line('id', spoken.id, spoken.idHint)} ${line('code', spoken.code, spoken.codeHint)}
    <button class="button main">${spoken.check}</button>
  </form>`
}
