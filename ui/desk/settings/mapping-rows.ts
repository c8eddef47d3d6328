import { css, html, nothing } from 'lit'
import type { Settings } from '../../../core/tenancy/settings-contract.ts'
import { icon } from '../../kit/icon.ts'
import type { Choice } from '../parts/choice.ts'
import '../parts/pick.ts'
import { say } from './words.ts'

/** Which group gives which role in which office. */
export type GroupRole = NonNullable<Settings['provider']>['mapping'][number]

/** A line that may not be whole yet. */
export type MappingRow = { readonly [Part in keyof GroupRole]: string | null }

/** A line without answers. */
export const blankRow: MappingRow = { group: '', role: null, office: null }

/** The lines, what can be chosen in them, and what to do when one changes. */
export interface MappingRows {
  readonly rows: readonly MappingRow[]
  readonly roles: readonly Choice[]
  /** Offices by their code. */
  readonly offices: readonly Choice[]
  readonly isChecked: boolean
  readonly change: (rows: readonly MappingRow[]) => void
}

/** The lines when every one is whole, else nothing. */
export function wholeRows(rows: readonly MappingRow[]): GroupRole[] | null {
  const whole = rows.flatMap(({ group, role, office }) =>
    group && role && office ? [{ group, role, office }] : [],
  )
  return whole.length === rows.length ? whole : null
}

/** Lines of group, role and office, to be added, changed and removed. */
export function mappingRows(host: Element, state: MappingRows) {
  const words = say(host)
  const { rows, change } = state
  return html`<ul class="plainlist stack">
      ${rows.map((row, at) => oneRow(host, state, { row, at }))}
    </ul>
    ${rows.length === 0 ? html`<p class="quiet">${words.mappingNone}</p>` : nothing}
    <button class="button add" type="button" @click=${() => change([...rows, blankRow])}>
      ${icon('plus')} ${words.addGroup}
    </button>`
}

function oneRow(
  host: Element,
  { rows, roles, offices, isChecked, change }: MappingRows,
  { row, at }: { readonly row: MappingRow; readonly at: number },
) {
  const words = say(host)
  const put = (patch: Partial<MappingRow>) => change(rows.with(at, { ...row, ...patch }))
  const picked =
    (part: 'role' | 'office') =>
    ({ detail }: CustomEvent<string | null>) =>
      put({ [part]: detail })
  return html`<li class="mapping">
    ${groupField(host, { at, row, isChecked, put })}
    <dime-pick
      .label=${words.role}
      .choices=${roles}
      .value=${row.role}
      @dime-pick=${picked('role')}
    ></dime-pick>
    <dime-pick
      .label=${words.office}
      .choices=${offices}
      .value=${row.office}
      @dime-pick=${picked('office')}
    ></dime-pick>
    <button
      class="button plain"
      type="button"
      aria-label=${words.dropGroup(row.group ?? '')}
      @click=${() => change(rows.toSpliced(at, 1))}
    >
      ${icon('trash')}
    </button>
  </li>`
}

interface GroupField {
  readonly at: number
  readonly row: MappingRow
  readonly isChecked: boolean
  readonly put: (patch: Partial<MappingRow>) => void
}

function groupField(host: Element, { at, row, isChecked, put }: GroupField) {
  const type = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLInputElement && put({ group: currentTarget.value.trim() })
  return html`<div class="field">
    <label for="group-${at}">${say(host).group}</label>
    <input
      class="input"
      id="group-${at}"
      maxlength="200"
      autocomplete="off"
      aria-invalid=${isChecked && !row.group ? 'true' : nothing}
      .value=${row.group ?? ''}
      @change=${type}
    />
  </div>`
}

/** The style of those lines. */
export const mappingRowsStyle = css`
  .add {
    justify-self: start;
  }
  #idleMinutes {
    max-width: 120px;
  }
  .mapping {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr)) auto;
    gap: 8px;
    align-items: end;
    padding-bottom: 8px;
    border-bottom: 1px solid var(--hair);
  }
  @media (max-width: 759px) {
    .mapping {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
    .mapping > :not(button) {
      width: 100%;
    }
  }
`
