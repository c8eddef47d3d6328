import type { Client } from '../../kit/client.ts'
import type { Me } from '../../kit/contract.ts'
import type { LiveEvent } from '../../kit/live.ts'
import { blankDraft, type CallDraft } from '../now/call-draft.ts'
import { blankTicketDraft, type TicketDraft } from '../tickets/ticket-draft.ts'
import { createDrafts, type Drafts } from './drafts.ts'
import { createKeyboard, type Keyboard } from './keyboard.ts'
import { createNavigator, type Navigator } from './navigator.ts'
import { homeOf, roomsOf } from './task-room.ts'
import { createVoice, type Told, type Voice } from './voice.ts'

/** What every part of the desk is given: who works, whom to ask, what happens, where to go. */
export interface Desk {
  readonly client: Client
  readonly me: Me
  readonly callDrafts: Drafts<CallDraft>
  readonly ticketDrafts: Drafts<TicketDraft>
  readonly keyboard: Keyboard
  readonly events: Voice<LiveEvent>
  readonly navigator: Navigator
  /** What was just done, for the line that says so. */
  readonly told: Voice<Told>
}

/** Puts together what the parts of one person's desk share. */
export function createDesk(client: Client, me: Me): Desk {
  const owner = `${client.tenant}:${me.email}`
  return {
    client,
    me,
    callDrafts: createDrafts(sessionStorage, `dime-call:${owner}`, blankDraft),
    ticketDrafts: createDrafts(sessionStorage, `dime-ticket:${owner}`, blankTicketDraft),
    keyboard: createKeyboard(),
    events: createVoice<LiveEvent>(),
    navigator: createNavigator(client.tenant, placesOf(me)),
    told: createVoice<Told>(),
  }
}

const placesOf = (me: Me) => ({ home: homeOf(me), rooms: roomsOf(me) })

/** The same desk for somebody whose roles have changed meanwhile: what is open and written stays. */
export const renewDesk = (desk: Desk, me: Me): Desk => ({
  ...desk,
  me,
  navigator: desk.navigator.within(placesOf(me)),
})
