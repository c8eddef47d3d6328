import { html, nothing } from 'lit'
import type { CallView, DeskToday } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import { callerNumber, callerTitle } from '../now/caller.ts'
import './acting.ts'
import type { Desk } from './desk.ts'
import { languageButton } from './language-button.ts'
import { pathOf } from './route.ts'
import './since-time.ts'
import { say } from './words.ts'

/** What the bar shows. */
export interface BarState {
  readonly desk: Desk
  readonly day: DeskToday | null
  readonly isOffline: boolean
  readonly showKeys: () => void
}

/** Who works where, the call at hand wherever one is, and the ways out. */
export function bar(host: Element, { desk, day, isOffline, showKeys }: BarState) {
  const words = say(host)
  const leave = () => host.dispatchEvent(new CustomEvent('dime-leave'))
  const { tenant, name } = desk.me
  const account = (event: Event) => {
    event.preventDefault()
    desk.navigator.go({ view: 'account', id: null })
  }
  return html`<header class="bar">
    <strong>${words.product}</strong>
    <span class="tenant">${tenant.name} <span class="num">· ${tenant.phone}</span></span>
    <span class="grow call-place" role="status">${callPlace(host, desk, day?.open ?? [])}</span>
    ${isOffline ? html`<span class="chip warn" role="status">${words.offline}</span>` : nothing}
    ${day ? html`<span class="small num">${words.waiting(day.waiting)}</span>` : nothing}
    <dime-acting .desk=${desk}></dime-acting>
    <a
      class="bar-button who"
      href=${pathOf(tenant.slug, { view: 'account', id: null })}
      @click=${account}
      ><span class="sr">${words.account}:</span> ${name}</a
    >
    <button class="bar-button keys" type="button" @click=${showKeys}>
      ${words.keyList} <kbd>?</kbd>
    </button>
    ${languageButton(host)}
    <button class="bar-button" type="button" @click=${leave}>${words.signOut}</button>
  </header>`
}

const order = ['ringing', 'talking', 'wrap-up', 'held', 'closed'] as const

function callPlace(host: Element, desk: Desk, open: readonly CallView[]) {
  const [call] = open.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  if (!call) return nothing
  const go = () => desk.navigator.go({ view: 'now', id: call.id })
  const isRinging = call.state === 'ringing'
  return html`<button class="call-chip ${isRinging ? 'rings' : ''}" type="button" @click=${go}>
    ${icon(isRinging ? 'bell' : 'phone')}
    <span>${stateWord(host, call)}</span>
    ${
      isRinging
        ? html`<strong>${callerTitle(host, call)}</strong>
            <span class="num">${callerNumber(host, call)}</span>`
        : nothing
    }
    <dime-since-time
      .from=${call.answeredAt ?? call.startedAt}
      .to=${call.endedAt}
    ></dime-since-time>
  </button>`
}

function stateWord(host: Element, { state }: CallView): string {
  const { rings, talking, held, wrapUp } = say(host)
  return { ringing: rings, talking, held, 'wrap-up': wrapUp, closed: wrapUp }[state]
}
