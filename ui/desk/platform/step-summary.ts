import { html } from 'lit'
import { sitesOf } from './founding-draft.ts'
import { steps } from './founding-faults.ts'
import type { FoundingStep } from './founding-step.ts'
import { say } from './founding-words.ts'

/** Everything that was answered, step by step, each with the way back to it. */
export function stepSummary(host: Element, { draft, services, go }: FoundingStep) {
  const words = say(host)
  const { signIn, short, colour, phone, officeName, officeEmail } = draft
  const titles = services.filter(({ id }) => draft.services.includes(id)).map(({ title }) => title)
  const said: readonly (readonly string[])[] = [
    [draft.name, words.kinds[draft.kind][0] ?? '', `/desk/${draft.slug}`],
    [colour, short, draft.logo && words.logo],
    [phone, ...sitesOf(draft)],
    [words.signIns[signIn][0] ?? '', signIn === 'oidc' ? draft.issuer : ''],
    [officeName, officeEmail],
    [draft.managerName, draft.managerEmail],
    titles.length > 0 ? titles : [words.none],
  ]
  const row = (parts: readonly string[], step: number) => {
    const title = words.steps[steps[step] ?? 'summary']
    return html`<div class="even">
      <div>
        <div class="quiet small">${title}</div>
        ${parts.filter(Boolean).map((part) => html`<div>${part}</div>`)}
      </div>
      <button
        class="link"
        type="button"
        aria-label=${words.changeOf(title)}
        @click=${() => go(step)}
      >
        ${words.change}
      </button>
    </div>`
  }
  return html`<div>${said.map(row)}</div>
    <p>${words.summaryHint}</p>`
}
