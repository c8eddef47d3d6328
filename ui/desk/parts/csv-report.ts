import { css, html, nothing } from 'lit'
import { say } from './csv-words.ts'

/** What a file would change, or has changed, in words. */
export interface FileReport {
  readonly digest: string
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly unchanged: number
  readonly refused: readonly {
    readonly line: number
    readonly reason: string
    readonly text: string
  }[]
}

const few = 8

/** Four counts, the lines behind them, and each line that was not taken with its reason. */
export function csvReport(host: Element, report: FileReport, isDone: boolean) {
  const words = say(host)
  const counts = [
    [isDone ? words.wasAdded : words.added, report.added.length],
    [isDone ? words.wasChanged : words.changed, report.changed.length],
    [words.unchanged, report.unchanged],
    [words.refused, report.refused.length],
  ] as const
  return html`<dl class="counts lead" tabindex="-1">
      ${counts.map(
        ([label, count]) =>
          html`<div>
            <dt>${label}</dt>
            <dd class="num">${count}</dd>
          </div>`,
      )}
    </dl>
    ${list(host, isDone ? words.wasAdded : words.added, report.added)}
    ${list(host, isDone ? words.wasChanged : words.changed, report.changed)}
    ${refused(host, report)}`
}

function list(host: Element, title: string, lines: readonly string[]) {
  if (lines.length === 0) return nothing
  const rest = lines.slice(few)
  const items = (each: readonly string[]) =>
    html`<ul>
      ${each.map((text) => html`<li>${text}</li>`)}
    </ul>`
  return html`<section>
    <h3>${title}</h3>
    ${items(lines.slice(0, few))}
    ${
      rest.length > 0
        ? html`<details>
            <summary>${say(host).all(lines.length)}</summary>
            ${items(rest)}
          </details>`
        : nothing
    }
  </section>`
}

function refused(host: Element, { refused: lines }: FileReport) {
  const words = say(host)
  if (lines.length === 0) return nothing
  return html`<section>
    <h3>${words.refused}</h3>
    <p class="quiet small">${words.refusedHint}</p>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">${words.line}</th>
          <th scope="col">${words.reason}</th>
          <th scope="col">${words.text}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ({ line, reason, text }) =>
            html`<tr>
              <td class="num" data-label=${words.line}>${line}</td>
              <td data-label=${words.reason}>${reason}</td>
              <td data-label=${words.text}><span class="code small">${text}</span></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}

/** The style of a report. */
export const csvReportStyle = css`
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 28px;
    padding: 10px 0;
  }
  .counts > div {
    display: flex;
    flex-direction: column-reverse;
  }
  .counts dt {
    color: var(--quiet);
    font-size: 0.867em;
  }
  .counts dd {
    font-size: 1.6em;
    line-height: 1.1;
    font-weight: 600;
    color: var(--ink);
  }
  section ul {
    padding-inline-start: 1.2em;
  }
  .steps-body {
    margin-top: 16px;
    gap: 14px;
  }
  summary {
    min-height: 28px;
    color: var(--blue);
    cursor: pointer;
  }
`
