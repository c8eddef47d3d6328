import { css, html } from 'lit'
import { bar, type BarState } from './bar.ts'
import { barStyle } from './bar-style.ts'
import { deskStyle } from './desk-style.ts'
import './emergency-banner.ts'
import { rail, railStyle } from './rail.ts'
import type { Route, View } from './route.ts'
import { say } from './words.ts'

/** What the frame around a room shows. */
export interface FrameState extends BarState {
  readonly route: Route
  readonly rooms: readonly View[]
}

/** Bar and rail around a room; the first key leads past them. */
export function frame(host: Element, state: FrameState, content: unknown) {
  const skip = (event: Event) => {
    event.preventDefault()
    const room = host.shadowRoot?.querySelector('#room')
    if (room instanceof HTMLElement) room.focus()
  }
  return html`<nav aria-label=${say(host).skip}>
      <a class="skip" href="#room" @click=${skip}>${say(host).skip}</a>
    </nav>
    <div class="top">
      ${bar(host, state)}<dime-emergency-banner .desk=${state.desk}></dime-emergency-banner>
    </div>
    ${rail(host, state.desk, { view: state.route.view, rooms: state.rooms })}
    <main id="room" tabindex="-1">${content}</main>`
}

const layout = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / 72px minmax(0, 1fr);
    grid-template-areas: 'bar bar' 'rail room';
    height: 100dvh;
    background: var(--page);
  }
  .top {
    grid-area: bar;
    min-width: 0;
  }
  main {
    grid-area: room;
    min-height: 0;
    min-width: 0;
  }
  main > * {
    height: 100%;
  }
  nav:not(.rail) {
    position: absolute;
  }
  .skip {
    position: relative;
    z-index: 3;
    display: block;
    padding: 8px 12px;
    background: var(--paper);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
  }
  @media (max-width: 999px) {
    :host {
      grid-template: auto auto 1fr / minmax(0, 1fr);
      grid-template-areas: 'bar' 'rail' 'room';
      height: auto;
      min-height: 100dvh;
    }
    main > * {
      height: auto;
    }
  }
`

/** The style of the frame: the columns scroll by themselves; where it is narrow the page does. */
export const frameStyle = [deskStyle, barStyle, railStyle, layout]
