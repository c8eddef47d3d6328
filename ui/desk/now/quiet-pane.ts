import { html } from 'lit'
import type { DeskToday } from '../../kit/contract.ts'
import type { Problem } from '../../kit/problem.ts'
import '../sheets/sheet-finder.ts'
import type { Desk } from '../shell/desk.ts'
import { say } from './words.ts'

/** What is known of the day's calls, or why it is not. */
export interface Day {
  readonly value: DeskToday | null
  readonly problem: Problem | null
}

/** The search outside a call. */
export interface QuietState {
  readonly desk: Desk
  readonly day: Day
  readonly text: string
  readonly sheet: string | null
  readonly type: (text: string) => void
  readonly choose: (sheet: string) => void
}

/** The room while nobody calls: the search stays at hand. */
export function quietPane(host: Element, { desk, day, text, sheet, type, choose }: QuietState) {
  const words = say(host)
  return html`<section class="work-column quiet-call">
    <header>
      <h1>${day.problem ? words.searchOnly : words.ready}</h1>
      <p class="quiet">${words.readyHint}</p>
    </header>
    <dime-sheet-finder
      .desk=${desk}
      .text=${text}
      .sheet=${sheet}
      @dime-text=${({ detail }: CustomEvent<string>) => type(detail)}
      @dime-sheet=${({ detail }: CustomEvent<string>) => choose(detail)}
    ></dime-sheet-finder>
  </section>`
}
