import { html, nothing } from 'lit'
import type { StaffView } from '../../../core/staff/contract.ts'
import { trouble } from '../parts/trouble.ts'
import type { Asked } from '../shell/asked.ts'
import type { Desk } from '../shell/desk.ts'
import { may } from '../shell/may.ts'
import { say } from './words.ts'

/** What can be done about somebody who serves. */
export type PersonAct = 'edit' | 'give' | 'again' | 'back' | 'end-sessions'

/** Whom it is about, and how it goes. */
export interface PersonActs {
  readonly person: StaffView
  readonly acted: Asked<unknown>
  readonly run: (act: PersonAct) => void
}

/** The buttons that fit somebody's state and the reader's rules. */
export function personActs(host: Element, { me }: Desk, { person, acted, run }: PersonActs) {
  const words = say(host)
  const { state, sessions } = person
  const button = (act: PersonAct, verb: string, look = '') =>
    html`<button class="button ${look}" @click=${() => run(act)}>${verb}</button>`
  return html`${trouble(host, acted.problem)}
    <div class="row">
      ${state !== 'left' && may(me, 'grant', 'role') ? button('give', words.give, 'main') : nothing}
      ${person.may.edit ? button('edit', words.edit) : nothing}
      ${state === 'invited' && person.may.invite ? button('again', words.again) : nothing}
      ${state === 'left' && person.may.invite ? button('back', words.back) : nothing}
      ${sessions > 0 && may(me, 'remove', 'session') ? button('end-sessions', words.endSessions) : nothing}
    </div>`
}
