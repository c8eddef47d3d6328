import { html } from 'lit'
import type { StaffPage, StaffRow } from '../../../core/staff/contract.ts'
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
  const type = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLInputElement && seek({ text: currentTarget.value })
  return html`<div class="filters">
    <div class="field wide">
      <label for="text">${words.search}</label>
      <input
        class="input"
        id="text"
        type="search"
        autocomplete="off"
        .value=${sought.text}
        @input=${type}
      />
    </div>
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
    ${stateChips(host, { sought, counts, seek })}
  </div>`
}

function stateChips(
  host: Element,
  { sought, counts, seek }: Pick<StaffFilters, 'sought' | 'counts' | 'seek'>,
) {
  const words = say(host)
  const total = counts ? counts.in + counts.invited + counts.left : null
  return html`<div class="chips states" role="group" aria-label=${words.state}>
    ${states.map(
      (state) =>
        html`<button
          class="press"
          aria-pressed=${state === sought.state ? 'true' : 'false'}
          @click=${() => seek({ state })}
        >
          ${state ? words.states[state] : words.anyState}
          <span class="num quiet">${(state ? counts?.[state] : total) ?? '–'}</span>
        </button>`,
    )}
  </div>`
}
