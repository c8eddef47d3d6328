import { css, html, nothing, type TemplateResult } from 'lit'
import type { Entry } from './contract.ts'
import { briefMoment, momentWords } from './dates.ts'
import { languageOf, words } from './words.ts'

const say = words({
  it: { internal: 'Nota interna', story: 'Che cosa è successo', sender: 'Chi ha scritto' },
  en: { internal: 'Internal note', story: 'What happened', sender: 'The sender' },
})

/** What happened to a ticket, a line each; words of people stand in a box, ours tinted; short times where it is narrow. */
export function timeline(
  host: Element,
  entries: readonly Entry[],
  { isNarrow = false } = {},
): TemplateResult {
  return html`<ol class="time" aria-label=${say(host).story}>
    ${entries.map((entry) => line(host, entry, isNarrow ? briefMoment : momentWords))}
  </ol>`
}

function line(host: Element, entry: Entry, when: typeof momentWords): TemplateResult {
  const at = when(entry.at, languageOf(host))
  return html`<li class=${entry.kind}>
    <time class="num" datetime=${entry.at}>${at}</time>
    <div>${entry.text === null ? entry.label : said(host, entry)}</div>
  </li>`
}

function said(host: Element, { by, label, text, isInternal }: Entry): TemplateResult {
  const { internal, sender } = say(host)
  const side = isInternal ? 'note' : by.kind === 'citizen' || by.kind === 'anonymous' ? '' : 'ours'
  return html`<div class="said ${side}">
    <strong>${by.name || sender}</strong> <span class="quiet">· ${label}</span>
    ${isInternal && label !== internal ? html`<span class="quiet">· ${internal}</span>` : nothing}
    <p>${text}</p>
  </div>`
}

/** The style of a story. */
export const timelineStyle = css`
  .time {
    display: grid;
    gap: 2px;
    list-style: none;
    container-type: inline-size;
  }
  .time li {
    position: relative;
    padding: 4px 0 10px 24px;
    color: var(--text);
  }
  .time li::before {
    content: '';
    position: absolute;
    inset: 12px auto auto 4px;
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: var(--quiet);
    border: 1px solid transparent;
  }
  .time li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset: 24px auto -10px 8px;
    border-inline-start: 1px solid var(--line);
  }
  .time .clock::before {
    background: var(--warn);
  }
  .time .message::before {
    background: var(--blue);
  }
  .time .document::before {
    background: var(--good);
  }
  .time time {
    display: block;
    font-size: 0.875em;
    color: var(--quiet);
  }
  .said {
    margin-top: 4px;
    padding: 10px 14px;
    border: 1px solid var(--line);
    border-radius: var(--corner);
  }
  .said p {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .said.ours {
    border-color: var(--blue-light);
    background: var(--blue-wash);
  }
  .said.note {
    border-color: var(--warn);
    border-style: dashed;
  }
`
