import { html } from 'lit'
import '../now/now-room.ts'
import '../people/people-room.ts'
import '../sheets/sheets-room.ts'
import '../tickets/tickets-room.ts'
import type { Day } from '../now/quiet-pane.ts'
import './care-door.ts'
import type { Desk } from './desk.ts'
import { isCare, type Route } from './route.ts'

/** The room that the address names. */
export function room(desk: Desk, { view, id }: Route, day: Day) {
  if (view === 'tickets')
    return html`<dime-tickets-room .desk=${desk} .open=${id}></dime-tickets-room>`
  if (view === 'sheets')
    return html`<dime-sheets-room .desk=${desk} .open=${id}></dime-sheets-room>`
  if (view === 'people')
    return html`<dime-people-room .desk=${desk} .open=${id}></dime-people-room>`
  if (isCare(view))
    return html`<dime-care-door .desk=${desk} .view=${view} .open=${id}></dime-care-door>`
  return html`<dime-now-room .desk=${desk} .open=${id} .day=${day}></dime-now-room>`
}
