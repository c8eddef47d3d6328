import { css, html } from 'lit'
import type { Choice } from '../parts/choice.ts'
import { fieldGroup } from '../../kit/field.ts'
import '../parts/pick.ts'
import { breachFields } from './breach-fields.ts'
import type { Chosen } from './level-answers.ts'
import { kindFields, type LevelAsked, nameFields, targetFields } from './level-fields.ts'
import { say } from './words.ts'

/** How the form of a level stands, and what choosing does. */
export interface LevelForm extends LevelAsked {
  readonly offered: { readonly services: readonly Choice[]; readonly offices: readonly Choice[] }
  readonly chosen: Chosen
  readonly breach: string
  readonly officeFault: string | null
  /** Whether it may be for all offices. */
  readonly isForAll: boolean
  readonly choose: (patch: Partial<Chosen>) => void
  readonly turn: (breach: string) => void
}

/** The questions about a level: its name, to what it applies, what is promised, what a breach makes due. */
export function levelForm(host: Element, form: LevelForm) {
  const words = say(host)
  return html`<div class="questions">
    ${nameFields(host, form)} ${targetFields(host, form)}
    ${fieldGroup(host, { id: 'when', label: words.when, hint: words.whenHint }, scope(host, form))}
    ${breachFields(host, form)}
  </div>`
}

function scope(host: Element, form: LevelForm) {
  const words = say(host)
  const { chosen, offered, choose, isForAll, officeFault, was } = form
  return html`<div class="pairs">
      <dime-pick
        isOptional
        .label=${words.service}
        .choices=${offered.services}
        .value=${chosen.service}
        @dime-pick=${({ detail }: CustomEvent<string | null>) => choose({ service: detail })}
      ></dime-pick>
      <dime-pick
        .isOptional=${isForAll}
        .label=${words.office}
        .fault=${officeFault}
        .choices=${offered.offices}
        .value=${chosen.office}
        @dime-pick=${({ detail }: CustomEvent<string | null>) => choose({ office: detail })}
      ></dime-pick>
    </div>
    ${kindFields(host, was)}`
}

/** The style of the form of a level. */
export const levelFormStyle = css`
  dime-dialog {
    --dialog-width: 720px;
  }
  .terms {
    display: grid;
    gap: 10px;
  }
  .term {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    align-items: end;
    gap: 12px;
    max-width: 460px;
  }
  fieldset .pairs + .pairs {
    margin-top: 14px;
  }
`
