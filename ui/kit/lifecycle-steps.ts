import { html, nothing } from 'lit'
import type { LifecycleView } from '../../core/service/lifecycle-contract.ts'
import { say } from './lifecycle-words.ts'

/** The states in order, each with the moves that lead on and who makes them. */
export function lifecycleSteps(host: Element, cycle: LifecycleView, here: string | null) {
  const words = say(host)
  const labels = labelsOf(cycle)
  const inOrder = cycle.states.toSorted(
    (one, other) => one.column - other.column || one.row - other.row,
  )
  return html`<ol class="steps" aria-label=${words.list}>
    ${inOrder.map(({ name, label, kind }) => {
      const moves = cycle.moves.filter(({ from }) => from === name)
      return html`<li class="${kind} ${name === here ? 'here' : ''}">
        <strong>${label}</strong>
        ${words.kinds[kind] ? html`<span class="quiet">· ${words.kinds[kind]}</span>` : nothing}
        <ul>
          ${moves.map(
            (move) =>
              html`<li>
                ${words.leads(move.label, labels.get(move.to) ?? move.to)}
                <span class="quiet">(${words.movers[move.by]})</span>
              </li>`,
          )}
        </ul>
        ${moves.length === 0 ? html`<p class="quiet">${words.none}</p>` : nothing}
      </li>`
    })}
  </ol>`
}

/** The moves as a table: from where, which, by whom, to where. */
export function lifecycleTable(host: Element, cycle: LifecycleView) {
  const words = say(host)
  const labels = labelsOf(cycle)
  return html`<table>
    <caption class="sr">
      ${words.table}
    </caption>
    <thead>
      <tr>
        ${[words.from, words.move, words.by, words.to].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${cycle.moves.map(
        ({ from, label, by, to }) =>
          html`<tr>
            <td>${labels.get(from) ?? from}</td>
            <td>${label}</td>
            <td>${words.movers[by]}</td>
            <td>${labels.get(to) ?? to}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

const labelsOf = ({ states }: LifecycleView) =>
  new Map(states.map(({ name, label }) => [name, label]))
