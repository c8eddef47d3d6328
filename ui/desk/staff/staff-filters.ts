import { html } from 'lit'
import type { StaffPage, StaffRow } from '../../../core/staff/contract.ts'
import { kindChips, wordSearch } from '../parts/narrow.ts'
import '../parts/pick.ts'
import type { Names } from './directory.ts'
import { say } from './words.ts'

/** Who is looked for. */
export interface StaffSought {
  readonly text: string
  readonly office: string | null
  readonly role: string | null
  readonly state: StaffRow['state'] | null
}

/** How the filters stand, and what narrowing does. */
export interface StaffFilters {
  readonly sought: StaffSought
  readonly directory: Names
  readonly counts: StaffPage['counts'] | null
  readonly seek: (patch: Partial<StaffSought>) => void
}

const states = [null, 'in', 'invited', 'left'] as const

/** Search, office, role, and the states with their counts. */
export function staffFilters(host: Element, { sought, directory, counts, seek }: StaffFilters) {
  const words = say(host)
  return html`<div class="filters">
    ${wordSearch({ label: words.search, text: sought.text, seek: (text) => seek({ text }) })}
    <dime-pick
      .label=${words.office}
      .choices=${directory.offices}
      .value=${sought.office}
      @dime-pick=${({ detail }: CustomEvent<string | null>) => seek({ office: detail })}
    ></dime-pick>
    <dime-pick
      .label=${words.role}
      .choices=${directory.roles}
      .value=${sought.role}
      @dime-pick=${({ detail }: CustomEvent<string | null>) => seek({ role: detail })}
    ></dime-pick>
    ${kindChips({
      label: words.state,
      kinds: states,
      chosen: sought.state,
      nameOf: (state) => (state ? words.states[state] : words.anyState),
      countOf: (state) =>
        (state ? counts?.[state] : counts && counts.in + counts.invited + counts.left) ?? undefined,
      seek: (state) => seek({ state }),
    })}
  </div>`
}
