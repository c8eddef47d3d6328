import { html, nothing } from 'lit'
import type { SignedIn, SignInWays } from '../../../core/identity/staff/contract.ts'
import { kernel, type Client } from '../../kit/client.ts'
import type { Asked } from '../shell/asked.ts'
import { knock } from './doors.ts'
import { knowsPasskeys, showPasskey } from './passkey.ts'
import { say } from './words.ts'

/** What the other ways in need. */
export interface OtherDoors {
  readonly client: Client
  readonly asked: Asked<SignedIn>
  readonly ways: SignInWays | null
  readonly take: (answer: SignedIn) => void
}

/** The ways in without a password: the organisation's own sign-in, and a passkey alone. */
export function otherDoors(host: Element, { client, asked, ways, take }: OtherDoors) {
  const words = say(host)
  const enter = async () => {
    const answer = await asked.ask(byPasskey(host, client))
    if (answer) take(answer)
  }
  return html`<div class="stack">
    ${ways?.provider || knowsPasskeys() ? html`<div class="or">${words.or}</div>` : nothing}
    ${
      ways?.provider
        ? html`<a class="button" href=${providerDoor(ways.provider)}>${words.withProvider('')}</a>`
        : nothing
    }
    ${
      knowsPasskeys()
        ? html`<button class="button" type="button" @click=${enter}>${words.withPasskey}</button>`
        : nothing
    }
    <details class="small">
      <summary>${words.forgot}</summary>
      <p class="quiet">${words.forgotHow}</p>
    </details>
  </div>`
}

/** The address of the organisation's own sign-in, which leads back to this page. */
export function providerDoor(provider: string): string {
  const door = new URL(provider, kernel)
  door.searchParams.set('returnTo', location.pathname)
  return door.href
}

async function byPasskey(host: Element, client: Client): Promise<SignedIn> {
  const { ticket, options } = await knock(client, 'session/passkey-options')
  const passkey = await showPasskey(host, options)
  return knock(client, 'session/passkey', { ticket, passkey })
}
