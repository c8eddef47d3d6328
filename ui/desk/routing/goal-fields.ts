import { html, nothing } from 'lit'
import type { Choice } from '../parts/choice.ts'
import '../parts/pick.ts'
import { oneOf } from '../parts/one-of.ts'
import type { Whither } from './rule-answers.ts'
import { say } from './words.ts'

/** Where a rule can lead, and where it does. */
export interface GoalFields {
  readonly whither: Whither
  readonly offices: readonly Choice[]
  readonly tenants: readonly Choice[]
  readonly fault: string | null
  readonly choose: (patch: Partial<Whither>) => void
}

/** To which office it leads, or to which other organisation where any offers the service. */
export function goalFields(
  host: Element,
  { whither, offices, tenants, fault, choose }: GoalFields,
) {
  const words = say(host)
  const isOffice = whither.kind === 'office'
  const choices = [['office', words.anOffice] as const, ['tenant', words.organisation] as const]
  const turn = (kind: string) => choose({ kind: kind === 'tenant' ? 'tenant' : 'office' })
  const pick = ({ detail }: CustomEvent<string | null>) =>
    choose(isOffice ? { office: detail } : { tenant: detail })
  return html`${tenants.length > 0 || !isOffice ? oneOf(host, { id: 'kind', label: words.whither, value: whither.kind, choices, turn }) : nothing}
    <dime-pick
      .label=${isOffice ? words.office : words.organisation}
      .fault=${fault}
      .choices=${isOffice ? offices : tenants}
      .value=${isOffice ? whither.office : whither.tenant}
      @dime-pick=${pick}
    ></dime-pick>`
}
