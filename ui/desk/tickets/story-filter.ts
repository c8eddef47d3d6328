import { css, html } from 'lit'
import type { Entry } from '../../kit/contract.ts'
import { say } from './act-words.ts'

/** The kinds of line that a story can be narrowed to. */
export const storyKinds = ['all', 'message', 'note', 'document', 'clock'] as const

/** One of them. */
export type StoryKind = (typeof storyKinds)[number]

/** The lines of a kind: what was said to or by the citizen, notes, papers, what moved the term. */
export function linesOf(story: readonly Entry[], kind: StoryKind): readonly Entry[] {
  if (kind === 'all') return story
  if (kind === 'message')
    return story.filter(({ text, isInternal }) => text !== null && !isInternal)
  return story.filter((entry) => entry.kind === kind)
}

/** The presses that narrow a story; those with nothing behind them are not there. */
export function storyFilter(
  host: Element,
  story: readonly Entry[],
  { kind, choose }: { readonly kind: StoryKind; readonly choose: (kind: StoryKind) => void },
) {
  const words = say(host)
  const shown = storyKinds.filter((each) => each === 'all' || linesOf(story, each).length > 0)
  return html`<div class="kinds" role="group" aria-label=${words.storyFilter}>
    ${shown.map(
      (each) =>
        html`<button aria-pressed=${each === kind} @click=${() => choose(each)}>
          ${words.story[each]} <span class="num quiet">${linesOf(story, each).length}</span>
        </button>`,
    )}
  </div>`
}

/** The style of the presses. */
export const storyFilterStyle = css`
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    padding: 4px 20px 0;
    font-size: 0.867em;
  }
  .kinds button {
    min-height: 28px;
    padding: 2px 0;
    border: 0;
    border-bottom: 2px solid transparent;
    background: none;
    cursor: pointer;
  }
  .kinds [aria-pressed='true'] {
    border-color: var(--blue);
    color: var(--ink);
    font-weight: 600;
  }
`
