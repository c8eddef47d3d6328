import { html, nothing } from 'lit'
import { icon } from '../../kit/icon.ts'
import '../parts/pick.ts'
import type { Names } from './directory.ts'
import { say } from './words.ts'

/** A role in an office, as far as it was chosen. */
export interface RoleLine {
  readonly role: string | null
  readonly office: string | null
}

/** Nothing chosen yet. */
export const blankRole: RoleLine = { role: null, office: null }

/** The lines on show and what changing them does. */
export interface RoleLines {
  readonly roles: readonly RoleLine[]
  readonly directory: Names
  readonly isChecked: boolean
  readonly change: (roles: readonly RoleLine[]) => void
}

/** A role and an office a line, as many lines as one needs. */
export function roleLines(host: Element, state: RoleLines) {
  const words = say(host)
  const { roles, change } = state
  return html`${roles.map((_, at) => roleLine(host, at, state))}
    <div>
      <button class="button plain" type="button" @click=${() => change([...roles, blankRole])}>
        ${words.addRole}
      </button>
    </div>`
}

function roleLine(host: Element, at: number, { roles, directory, isChecked, change }: RoleLines) {
  const words = say(host)
  const line = roles[at] ?? blankRole
  const set = (patch: Partial<RoleLine>) => change(roles.with(at, { ...line, ...patch }))
  return html`<div class="pairs">
    <dime-pick
      class=${isChecked && !line.role ? 'missing' : ''}
      .label=${words.whichRole}
      .fault=${isChecked && !line.role ? words.roleNeeded : null}
      .choices=${directory.givable}
      .value=${line.role}
      @dime-pick=${({ detail }: CustomEvent<string | null>) => set({ role: detail })}
    ></dime-pick>
    <dime-pick
      class=${isChecked && !line.office ? 'missing' : ''}
      .label=${words.whichOffice}
      .fault=${isChecked && !line.office ? words.officeNeeded : null}
      .choices=${directory.offices}
      .value=${line.office}
      @dime-pick=${({ detail }: CustomEvent<string | null>) => set({ office: detail })}
    ></dime-pick>
    ${
      roles.length > 1
        ? html`<button
            class="button plain"
            type="button"
            aria-label=${words.dropRole(`${at + 1}`)}
            @click=${() => change(roles.toSpliced(at, 1))}
          >
            ${icon('trash')}
          </button>`
        : nothing
    }
  </div>`
}
