import { html } from 'lit'
import type { Settings } from '../../../core/tenancy/settings-contract.ts'
import type { Answers } from '../parts/answers.ts'
import { line } from '../parts/lines.ts'
import { say } from './words.ts'

/** The organisation's own sign-in. */
export type Provider = NonNullable<Settings['provider']>

/** What of a provider is written down, without its groups. */
export type ProviderLines = Omit<Provider, 'mapping'>

/** Where the provider is, how it knows us, and where it lists groups; `fault` tells of one of them. */
export function providerFields(
  host: Element,
  provider: ProviderLines | null,
  fault: (field: keyof ProviderLines) => string | null,
) {
  const words = say(host)
  return html`${line(host, {
      ...{ id: 'issuer', type: 'url', label: words.issuer, hint: words.issuerHint },
      ...{ value: provider?.issuer ?? '', fault: fault('issuer') },
    })}
    <div class="pairs">
      ${line(host, {
        ...{ id: 'clientId', label: words.clientId },
        ...{ value: provider?.clientId ?? '', fault: fault('clientId') },
      })}
      ${line(host, {
        ...{ id: 'groupsClaim', label: words.claim, most: 100 },
        ...{ value: provider?.groupsClaim ?? 'groups', fault: fault('groupsClaim') },
      })}
    </div>`
}

/** What was written of a provider. */
export const providerAnswers = (answers: Answers): ProviderLines => ({
  issuer: answers.text('issuer'),
  clientId: answers.text('clientId'),
  groupsClaim: answers.text('groupsClaim'),
})
