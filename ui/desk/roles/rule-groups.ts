import { html, nothing } from 'lit'
import type { RuleChoices, RuleView } from '../../../core/access/contract.ts'
import { tick } from '../parts/lines.ts'
import { sentences } from './role-sentences.ts'
import { narrowed, ruleKey, ticked, waysOf, type RuleSet } from './rule-set.ts'
import { say } from './words.ts'

type Group = RuleChoices[number]
type Choice = Group['rules'][number]

/** What can be ticked, what is, and what ticking does. */
export interface RuleTicks {
  readonly choices: RuleChoices
  readonly set: RuleSet
  readonly fields: ReadonlyMap<string, readonly string[]>
  readonly fault: string | null
  readonly change: (set: RuleSet) => void
  readonly narrow: (key: string, fields: readonly string[]) => void
}

/** The sentences to tick, by what they are about; a group opens with what is ticked in it. */
export function ruleGroups(host: Element, state: RuleTicks) {
  const words = say(host)
  return html`<fieldset aria-describedby="rules-hint rules-fault">
    <legend>${words.rules}</legend>
    <div class="hint" id="rules-hint">${words.rulesHint}</div>
    <div class="fault" id="rules-fault" role="alert">${state.fault}</div>
    ${state.choices.map((group) => ruleGroup(host, group, state))}
  </fieldset>`
}

/** How the role reads, as far as it is ticked. */
export function roleReading(host: Element, state: Pick<RuleTicks, 'choices' | 'set' | 'fields'>) {
  const words = say(host)
  const groups = readingOf(host, state)
  return html`<aside class="reads" aria-label=${words.preview}>
    <h2>${words.can}</h2>
    <div role="status">
      ${groups.length > 0 ? sentences(groups) : html`<p class="quiet">${words.canNothing}</p>`}
    </div>
  </aside>`
}

/** What is ticked in sentences, group by group, each with the data to which it is narrowed. */
export function readingOf(
  host: Element,
  { choices, set, fields }: Pick<RuleTicks, 'choices' | 'set' | 'fields'>,
) {
  const words = say(host)
  const ways = waysOf(choices, set)
  const reading = (group: Group, way: RuleView) => {
    const only = fields.get(ruleKey(group, way)) ?? []
    const named = group.fields.filter(({ field }) => only.includes(field))
    const says = named.map(({ label }) => label).join(', ')
    return { says: says ? `${way.says} (${words.onlyThese(says)})` : way.says }
  }
  return choices
    .map((group) => ({
      label: group.label,
      rules: ways
        .filter(({ subject }) => subject === group.subject)
        .map((way) => reading(group, way)),
    }))
    .filter(({ rules }) => rules.length > 0)
}

function ruleGroup(host: Element, group: Group, state: RuleTicks) {
  const { set } = state
  const count = group.rules.filter((choice) => set.has(ruleKey(group, choice))).length
  return html`<details class="group" ?open=${count > 0}>
    <summary>
      ${group.label}
      <span class="quiet num">${say(host).chosenOf(count, group.rules.length)}</span>
    </summary>
    ${group.rules.map((choice) => ruleLine(host, { group, choice }, state))}
  </details>`
}

function ruleLine(host: Element, place: { group: Group; choice: Choice }, state: RuleTicks) {
  const { group, choice } = place
  const { set, change } = state
  const key = ruleKey(group, choice)
  const way = set.get(key)
  const shown = choice.ways[way ?? 0]
  const turn = (isOn: boolean) => change(ticked(set, key, isOn ? 0 : null))
  return html`<div class="rule">
    ${tick({ id: key, label: shown?.says, isOn: way !== undefined }, turn)}
    ${way !== undefined && choice.ways.length > 1 ? wayChoice(host, place, state) : nothing}
    ${way !== undefined && choice.action === 'read' && group.fields.length > 0 ? fieldTicks(host, place, state) : nothing}
  </div>`
}

function wayChoice(
  host: Element,
  { group, choice }: { group: Group; choice: Choice },
  state: RuleTicks,
) {
  const key = ruleKey(group, choice)
  const choose = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLSelectElement &&
    state.change(ticked(state.set, key, Number(currentTarget.value)))
  return html`<select class="input" aria-label=${say(host).where} @change=${choose}>
    ${choice.ways.map(
      (way, at) =>
        html`<option value=${at} ?selected=${at === state.set.get(key)}>
          ${wayWords(host, way)}
        </option>`,
    )}
  </select>`
}

function wayWords(host: Element, { where, except }: Choice['ways'][number]): string {
  const words = say(host)
  const place = where === 'own' ? words.ownOffice : words.everywhere
  return except ? `${place}, ${words.notSensitive}` : place
}

function fieldTicks(
  host: Element,
  { group, choice }: { group: Group; choice: Choice },
  state: RuleTicks,
) {
  const words = say(host)
  const key = ruleKey(group, choice)
  const way = choice.ways[state.set.get(key) ?? 0]
  const all = group.fields.map(({ field }) => field)
  const chosen = state.fields.get(key) ?? way?.fields ?? []
  const isOn = (field: string) => chosen.length === 0 || chosen.includes(field)
  const turn = (field: string) => (isTicked: boolean) =>
    state.narrow(key, narrowed(all, chosen, { field, isOn: isTicked }))
  return html`<details class="fields small">
    <summary class="quiet">
      ${chosen.length > 0 ? words.someFields(chosen.length, all.length) : words.allFields}
    </summary>
    <p class="hint">${words.fieldsHint}</p>
    <div class="pairs">
      ${group.fields.map(({ field, label }) =>
        tick(
          { id: `${key} ${field}`, label, isOn: isOn(field), isFixed: chosen.join() === field },
          turn(field),
        ),
      )}
    </div>
  </details>`
}
