import { css, html, nothing } from 'lit'
import { notice } from '../../kit/notice.ts'
import { say } from './clash-words.ts'

/** One thing on which two differ, each in words. */
export interface Difference {
  readonly label: string
  readonly theirs: string
  readonly mine: string
}

/** Who was faster, on what the two differ, and the way to take theirs; sending the form again keeps mine. */
export interface Clash {
  readonly by: string
  readonly differences: readonly Difference[]
  readonly take: () => void
  /** Nothing was typed here: `mine` is how it was when it was opened. */
  readonly isAct?: boolean
}

/** The differences that are any. */
export const differing = (all: readonly Difference[]): readonly Difference[] =>
  all.filter(({ mine, theirs }) => mine !== theirs)

/** Says that somebody else changed the same thing, shows both, and lets one choose. */
export function clash(host: Element, { by, differences, take, isAct = false }: Clash) {
  const words = say(host)
  const body = html`${table(host, differences, isAct)}
    <p>${isAct ? words.again : words.choose}</p>
    ${isAct ? nothing : html`<button class="button" type="button" @click=${take}>${words.take}</button>`}`
  return html`<div class="clash" role="alert" tabindex="-1">
    ${notice('warn', words.title(by), body)}
  </div>`
}

function table(host: Element, differences: readonly Difference[], isAct: boolean) {
  const words = say(host)
  if (differences.length === 0) return html`<p>${isAct ? words.elsewhere : words.same}</p>`
  return html`<dl>
    ${differences.map(
      ({ label, mine, theirs }) =>
        html`<dt>${label}</dt>
          <dd><span class="whose">${words.theirs}</span> ${theirs || words.nothing}</dd>
          <dd>
            <span class="whose">${isAct ? words.before : words.mine}</span> ${mine || words.nothing}
          </dd>`,
    )}
  </dl>`
}

/** The style of a clash. */
export const clashStyle = css`
  .clash dl {
    margin: 8px 0;
    overflow-wrap: anywhere;
  }
  .clash dt {
    font-weight: 600;
  }
  .clash dd + dt {
    margin-top: 8px;
  }
  .clash dd {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    gap: 8px;
  }
  @media (max-width: 479px) {
    .clash dd {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
`
