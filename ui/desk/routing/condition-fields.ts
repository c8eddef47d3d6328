import { css, html } from 'lit'
import type { RoutingView, RuleDraft } from '../../../core/routing/contract.ts'
import { fieldGroup } from '../../kit/field.ts'
import { line, select, tick } from '../parts/lines.ts'
import { say } from './words.ts'

type Choices = RoutingView['choices']
type When = RuleDraft['when']
interface Part {
  readonly name: string
  readonly label: string
  readonly options: Choices['areas']
  readonly told: readonly string[]
}

/** When a rule fits: each part opens to its answers; what is not ticked fits always. */
export function conditionFields(
  host: Element,
  {
    when,
    choices,
    fault,
  }: { readonly when: When; readonly choices: Choices; readonly fault: string | null },
) {
  const words = say(host)
  const parts = [...asked(when, choices), ...ways(host, when, choices)]
  const hours = (['', 'within', 'outside'] as const).map(
    (each) => [each, words.hoursOf[each]] as const,
  )
  return fieldGroup(
    host,
    { id: 'when', label: words.whenTitle, hint: words.whenHint },
    html`<div class="parts">${parts.map((part) => onePart(host, part))}</div>
      <div class="pairs">
        ${select(host, { id: 'hours', label: words.hours, value: when.hours ?? '', choices: hours })}
        ${line(host, { id: 'from', label: words.validFrom, type: 'date', value: when.from ?? '', fault })}
        ${line(host, { id: 'until', label: words.validUntil, type: 'date', value: when.until ?? '' })}
      </div>`,
  )
}

const asked = ({ answers = [] }: When, { fields }: Choices): Part[] =>
  fields.map(({ field, label, options }) => ({
    name: `answer-${field}`,
    ...{ label, options },
    told: answers.find((each) => each.field === field)?.is ?? [],
  }))

function ways(host: Element, when: When, choices: Choices): Part[] {
  const words = say(host)
  const all: Part[] = [
    { name: 'areas', label: words.area, options: choices.areas, told: when.areas ?? [] },
    {
      name: 'languages',
      label: words.language,
      options: choices.languages,
      told: when.languages ?? [],
    },
    {
      name: 'channels',
      label: words.channel,
      options: choices.channels,
      told: when.channels ?? [],
    },
    {
      name: 'requesters',
      label: words.requester,
      options: choices.requesters,
      told: when.requesters ?? [],
    },
  ]
  return all.filter(({ options }) => options.length > 0)
}

function onePart(host: Element, { name, label, options, told }: Part) {
  const chosen = options.filter(({ value }) => told.includes(value)).map((each) => each.label)
  return html`<details class="part">
    <summary>
      <span>${label}</span>
      <span class="quiet">${chosen.join(', ') || say(host).anything}</span>
    </summary>
    <div class="ticks" role="group" aria-label=${label}>
      ${options.map(({ value, label: words }) =>
        tick({ id: name, value, label: words, isOn: told.includes(value) }),
      )}
    </div>
  </details>`
}

/** The style of the parts of a condition. */
export const conditionStyle = css`
  dime-dialog {
    --dialog-width: 720px;
  }
  .parts {
    margin-bottom: 14px;
    border-top: 1px solid var(--hair);
  }
  .part {
    border-bottom: 1px solid var(--hair);
  }
  .part summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 1em;
    gap: 4px 12px;
    padding: 6px 4px;
    font-weight: 600;
    cursor: pointer;
  }
  .part summary::after {
    content: '+';
    text-align: end;
  }
  .part[open] summary::after {
    content: '−';
  }
  .part summary .quiet {
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
    gap: 0 12px;
    padding: 0 4px 8px;
  }
  .pairs {
    grid-template-columns: repeat(auto-fit, minmax(min(160px, 100%), 1fr));
  }
  .reading {
    padding: 8px 0;
  }
  .reads {
    padding: 10px 12px;
    border-inline-start: 4px solid var(--blue);
    background: var(--blue-wash);
    color: var(--ink);
  }
`
