import { html } from 'lit'
import type { Desk } from '../shell/desk.ts'
import './absence-list.ts'
import { say } from './words.ts'

/** One's own absences, which everybody who serves can note. */
export function ownAbsences(host: Element, desk: Desk) {
  const words = say(host)
  const { id, name } = desk.me
  return html`<section class="narrow">
    <h2>${words.mine}</h2>
    <p class="intro">${words.mineIntro}</p>
    <dime-absence-list .desk=${desk} .staff=${id} .called=${name}></dime-absence-list>
  </section>`
}
