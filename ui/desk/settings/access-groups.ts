import { html, nothing } from 'lit'
import { faultOf } from '../parts/form-end.ts'
import type { Asked } from '../shell/asked.ts'
import { mappingRows, type MappingRows, wholeRows } from './mapping-rows.ts'
import { providerFields, type ProviderLines } from './provider-fields.ts'
import { say } from './words.ts'

/** The organisation's own provider as it stands, and what is wrong with it. */
export interface AccessGroups extends MappingRows {
  readonly provider: ProviderLines | null
  readonly asked: Asked<unknown>
  /** What is wrong with the whole of it. */
  readonly fault: string | null
}

/** The provider, and under it its groups with their roles. */
export function accessGroups(host: Element, state: AccessGroups) {
  const words = say(host)
  const { asked, provider, isChecked, rows, fault } = state
  const isFaulty = isChecked && wholeRows(rows) === null
  const faultIn = (field: string) =>
    faultOf(asked, `provider.${field}`) ?? (field === 'issuer' ? fault : null)
  return html`${providerFields(host, provider, faultIn)}
    <fieldset class="stack">
      <legend>${words.mapping}</legend>
      <div class="hint">${words.mappingHint}</div>
      ${mappingRows(host, state)}
      <div class="fault" role="alert">${isFaulty ? words.mappingNeeded : nothing}</div>
    </fieldset>`
}
