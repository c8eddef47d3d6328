import { html } from 'lit'
import type { LevelView } from '../../../core/levels/contract.ts'
import { fieldGroup } from '../../kit/field.ts'
import { faultOf, line, select } from '../parts/form.ts'
import type { Asked } from '../shell/asked.ts'
import { kinds, type Wanting } from './level-answers.ts'
import { say } from './words.ts'

/** How the questions about a level stand. */
export interface LevelAsked {
  readonly was: LevelView | null
  readonly wanting: readonly Wanting[]
  readonly asked: Asked<unknown>
}

const units = ['working-hours', 'working-days', 'days'] as const

/** What is promised: an amount and a unit for each thing. */
export function targetFields(host: Element, { was, wanting, asked }: LevelAsked) {
  const words = say(host)
  const choices = units.map((unit) => [unit, words.units[unit]] as const)
  const fault = wanting.includes('targets') ? words.targetsNeeded : faultOf(asked, 'targets')
  const question = { id: 'targets', label: words.targets, hint: words.targetsHint, fault }
  const rows = kinds.map((kind) => {
    const { amount, unit } = was?.targets[kind] ?? { amount: null, unit: 'working-hours' as const }
    const label = words.kinds[kind]
    return html`<div class="term" role="group" aria-label=${label}>
      ${line(host, { id: `amount-${kind}`, label, most: 6, value: amount === null ? '' : String(amount) })}
      ${select(host, { id: `unit-${kind}`, label: words.unit, value: unit, choices })}
    </div>`
  })
  return fieldGroup(host, question, html`<div class="terms">${rows}</div>`)
}

/** How it is called in both languages. */
export function nameFields(host: Element, { was, wanting, asked }: LevelAsked) {
  const words = say(host)
  const fault = wanting.includes('names') ? words.nameNeeded : faultOf(asked, 'names')
  return html`<div class="pairs">
    ${line(host, { id: 'name', label: words.name, isFirst: true, most: 120, value: was?.names.it ?? '', fault })}
    ${line(host, { id: 'name-en', label: words.nameEn, most: 120, isOptional: true, value: was?.names.en ?? '' })}
  </div>`
}

/** Urgency and channel. */
export function kindFields(host: Element, was: LevelView | null) {
  const words = say(host)
  const of = (labels: Readonly<Record<string, string>>, any: string) =>
    [['', any] as const, ...Object.entries(labels)] as const
  const { priority, channel } = was?.when ?? { priority: null, channel: null }
  return html`<div class="pairs">
    ${select(host, { id: 'priority', label: words.priority, value: priority ?? '', choices: of(words.priorities, words.any) })}
    ${select(host, { id: 'channel', label: words.channel, value: channel ?? '', choices: of(words.channels, words.anyChannel) })}
  </div>`
}
