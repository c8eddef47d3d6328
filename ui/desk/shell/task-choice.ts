import { html } from 'lit'
import type { Desk } from './desk.ts'
import { tellSettings } from './language-button.ts'
import type { Settings } from './settings.ts'
import { roomOf } from './task-room.ts'
import { say } from './words.ts'

type Task = Desk['me']['assignments'][number]

/** The role and office one works in now; with several, the choice leads to that role's room. */
export function taskChoice(host: Element, desk: Desk, settings: Settings) {
  const { assignments } = desk.me
  const task = assignments[settings.task] ?? assignments[0]
  if (!task) return html`<span class="small">${say(host).notStaff}</span>`
  if (assignments.length === 1) return html`<span class="small">${taskWords(host, task)}</span>`
  const choose = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLSelectElement)) return
    const chosen = Number(currentTarget.value)
    tellSettings(host, { task: chosen })
    desk.navigator.go({ view: roomOf(assignments[chosen]?.role ?? ''), id: null })
  }
  return html`<select class="bar-select" aria-label=${say(host).workingAs} @change=${choose}>
    ${assignments.map(
      (each, index) =>
        html`<option value=${index} ?selected=${each === task}>${taskWords(host, each)}</option>`,
    )}
  </select>`
}

function taskWords(host: Element, { role, office }: Task) {
  return html`${office.name} · ${say(host).roles[role] ?? role}`
}
