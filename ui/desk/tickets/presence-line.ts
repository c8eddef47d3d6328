import { css, html, nothing } from 'lit'
import type { Present } from '../../../core/inbox/contract.ts'
import { icon } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './act-words.ts'

/** Who else is here, those who write first; the place is kept when nobody is. */
export function presenceLine(host: Element, others: readonly Present[]) {
  const words = say(host)
  const list = new Intl.ListFormat(languageOf(host))
  const line = (doing: Present['doing'], one: (names: string) => string, many: typeof one) => {
    const names = others.filter((other) => other.doing === doing).map(({ name }) => name)
    if (names.length === 0) return nothing
    const said = (names.length === 1 ? one : many)(list.format(names))
    return html`<span class="here ${doing}"
      >${icon(doing === 'writing' ? 'pencil' : 'eye')} ${said}</span
    >`
  }
  return html`<div class="presence small" role="status">
    ${line('writing', words.writing, words.writingMany)}
    ${line('reading', words.reading, words.readingMany)}
  </div>`
}

/** The style of who is here. */
export const presenceStyle = css`
  .presence {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    min-height: 1.45em;
  }
  .here {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--quiet);
  }
  .here.writing {
    color: var(--warn-ink);
    font-weight: 600;
  }
  .here svg.icon {
    width: 1.1em;
    height: 1.1em;
  }
`
