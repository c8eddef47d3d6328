import { html, nothing } from 'lit'
import { describedBy, field } from '../../kit/field.ts'
import { say } from './words.ts'

/** The question for the six digits of an app, or for a recovery code. */
export function codeField(
  host: Element,
  { isRecovery, isMissing }: { readonly isRecovery: boolean; readonly isMissing: boolean },
) {
  const words = say(host)
  const missing = isRecovery ? words.recoveryMissing : words.codeMissing
  const question = {
    id: 'code',
    label: isRecovery ? words.recovery : words.code,
    hint: isRecovery ? words.recoveryHint : words.codeHint,
    fault: isMissing ? missing : null,
  }
  return field(
    host,
    question,
    html`<input
      class="input one-time"
      id="code"
      name="code"
      autofocus
      maxlength="20"
      inputmode=${isRecovery ? 'text' : 'numeric'}
      autocomplete=${isRecovery ? 'off' : 'one-time-code'}
      autocapitalize="none"
      spellcheck="false"
      aria-invalid=${isMissing ? 'true' : nothing}
      aria-describedby=${describedBy(question)}
    />`,
  )
}
