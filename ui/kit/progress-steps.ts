import { css, html, type TemplateResult } from 'lit'
import { words } from './words.ts'

const say = words({
  it: {
    steps: 'Passi',
    done: 'fatto',
    of: (step: number, all: number) => `Passo ${step} di ${all}`,
  },
  en: { steps: 'Steps', done: 'done', of: (step: number, all: number) => `Step ${step} of ${all}` },
})

/** The steps of a flow; those already done can be gone back to when `go` is given. */
export function progressSteps(
  host: Element,
  { titles, now }: { titles: readonly string[]; now: number },
  go?: (step: number) => void,
): TemplateResult {
  const { steps, of, done } = say(host)
  const title = (step: number) => `${step + 1}. ${titles[step] ?? ''}`
  const ticked = (step: number) => html`<span aria-hidden="true">✓</span> ${title(step)}`
  const past = (step: number) =>
    html`${go ? html`<button @click=${() => go(step)}>${ticked(step)}</button>` : ticked(step)}
      <span class="sr">${done}</span>`
  return html`<nav class="steps" aria-label=${steps}>
    <p class="steps-now small" aria-hidden="true">
      <span class="quiet">${of(now + 1, titles.length)}</span> · <strong>${titles[now]}</strong>
    </p>
    <ol>
      ${titles.map((_, step) => {
        if (step < now) return html`<li class="done">${past(step)}</li>`
        if (step > now) return html`<li>${title(step)}</li>`
        return html`<li class="now" aria-current="step">${title(step)}</li>`
      })}
    </ol>
  </nav>`
}

/** The style of steps: a row of lines, or only the present one where there is no room. */
export const progressStepsStyle = css`
  .steps {
    container-type: inline-size;
    margin: 24px 0 32px;
  }
  .steps ol {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 8px;
    list-style: none;
  }
  .steps li {
    padding-top: 8px;
    border-top: 4px solid var(--line);
    font-size: 0.875em;
    color: var(--quiet);
  }
  .steps .done {
    border-color: var(--good);
    color: var(--good);
  }
  .steps .now {
    border-color: var(--blue);
    color: var(--ink);
    font-weight: 600;
  }
  .steps button {
    padding: 4px 0;
    margin: -4px 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .steps-now {
    display: none;
    margin-bottom: 8px;
  }
  @container (max-width: 700px) {
    .steps li {
      padding: 0;
      font-size: 0;
    }
    .steps li button {
      display: none;
    }
    .steps-now {
      display: block;
    }
  }
`
