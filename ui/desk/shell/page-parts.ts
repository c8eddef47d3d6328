import { html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { Client } from '../../kit/client.ts'
import type { Problem } from '../../kit/problem.ts'
import '../sign-in/sign-in.ts'
import type { Desk } from './desk.ts'
import './desk-shell.ts'
import type { Settings } from './settings.ts'

type Me = Desk['me']

/** How the page of the desk stands, and what its parts lead to. */
export interface PageState {
  readonly client: Client
  readonly desk: Desk | null
  readonly settings: Settings
  readonly problem: Problem | null
  readonly isOut: boolean
  readonly welcome: (me: Me) => void
  readonly act: (me: Me) => void
  readonly retry: () => void
  /** Asks again what this worker may do. */
  readonly renew: () => void
  readonly choose: (event: CustomEvent<Partial<Settings>>) => void
  readonly leave: () => void
  /** Ends the question who one is; null while nobody is asked. */
  readonly prove: ((isProved: boolean) => void) | null
}

/** The way in, the rooms, and the question who one is, each where it belongs. */
export function pageParts(state: PageState) {
  const { client, prove } = state
  return html`${state.isOut ? wayIn(state) : nothing} ${rooms(state)}
  ${
    prove
      ? html`<dime-proof-dialog
          .client=${client}
          @dime-proved=${() => prove(true)}
          @dime-close=${() => prove(false)}
        ></dime-proof-dialog>`
      : nothing
  }`
}

function wayIn({ client, problem, desk, welcome, retry, choose }: PageState) {
  return html`<dime-sign-in
    .client=${client}
    .problem=${problem}
    .wasIn=${desk !== null}
    @dime-signed-in=${({ detail }: CustomEvent<Me>) => welcome(detail)}
    @dime-retry=${retry}
    @dime-settings=${choose}
  ></dime-sign-in>`
}

function rooms({ desk, isOut, settings, act, choose, leave, retry, renew }: PageState) {
  if (!desk) return nothing
  if (desk.me.mustEnrol)
    return html`<dime-enrol
      ?hidden=${isOut}
      .desk=${desk}
      @dime-enrolled=${retry}
      @dime-settings=${choose}
      @dime-leave=${leave}
    ></dime-enrol>`
  // Whoever acts in another role sees another desk: every part of it begins anew. One that is only renewed has the
  // same events.
  return keyed(
    desk.events,
    html`<dime-desk-shell
      ?hidden=${isOut}
      .desk=${desk}
      .settings=${settings}
      @dime-acting=${({ detail }: CustomEvent<Me>) => act(detail)}
      @dime-settings=${choose}
      @dime-roles=${renew}
      @dime-leave=${leave}
    ></dime-desk-shell>`,
  )
}
