import { kindOf } from '../lifecycle/effect.ts'
import { allEffects, isEnd } from '../lifecycle/lifecycle.ts'
import { rankingFlaws } from '../ranking/ranking-flaws.ts'
import type { PaymentRule } from './payments.ts'
import type { Service } from './service.ts'

/** What is wrong with a service that its lifecycle alone does not show, a sentence each. */
export function serviceFlaws(service: Service): string[] {
  return [
    ...unannounced(service),
    ...oddEffects(service),
    ...oddPayments(service),
    ...oddNeeds(service),
    ...silentNotices(service),
    ...timelessTerms(service),
    ...strandedTickets(service),
    ...rankingFlaws(service),
  ]
}

function unannounced({ archetype, lifecycle }: Service): string[] {
  const isNoticed = (lifecycle.noticedIn ?? []).length > 0
  return isNoticed && archetype === 'ranking-call'
    ? ['A ranking call has no notice before refusal.']
    : []
}

function oddEffects({ id, form, lifecycle, payments = {} }: Service): string[] {
  return allEffects(lifecycle).flatMap((effect) => {
    if ('charge' in effect && !payments[effect.charge])
      return [`“${effect.charge}” is charged and is no payment of the service.`]
    if (!('open' in effect)) return []
    const taken = Object.values(effect.with ?? {}).filter((one) => typeof one === 'string')
    const strange = taken.filter((name) => !form[name])
    return [
      ...(effect.open === id ? ['The service opens itself as a child, without end.'] : []),
      ...strange.map((name) => `The child is handed “${name}”, which is no question.`),
    ]
  })
}

function oddPayments({ payments = {}, lifecycle }: Service): string[] {
  const charged = allEffects(lifecycle).flatMap((one) => ('charge' in one ? [one.charge] : []))
  return Object.entries(payments).flatMap(([name, { amount, withinDays = 1 }]) => [
    ...(isSomething(amount) ? [] : [`“${name}” is a payment of nothing.`]),
    ...(withinDays > 0 ? [] : [`“${name}” could never be paid in time.`]),
    ...(charged.includes(name) ? [] : [`“${name}” is never charged.`]),
  ])
}

const isSomething = (amount: PaymentRule['amount']) =>
  amount === 'reckoned' || (Number.isInteger(amount) && amount > 0)

function oddNeeds({ form, lifecycle, payments = {} }: Service): string[] {
  return Object.entries(lifecycle.moves).flatMap(([move, { needs = {} }]) => {
    const { answers = [], payment } = needs
    const strange = answers.filter((name) => !form[name])
    return [
      ...strange.map((name) => `“${move}” needs the answer “${name}”, which nobody is asked.`),
      ...(payment !== undefined && !payments[payment]
        ? [`“${move}” waits for “${payment}”, which is no payment of the service.`]
        : []),
    ]
  })
}

function timelessTerms({ form, clock: { late } }: Service): string[] {
  if (late === undefined || form[late.after]?.kind === 'date') return []
  return [`A term runs from “${late.after}”, which is no day that is asked.`]
}

function silentNotices({ lifecycle, texts }: Service): string[] {
  const about = allEffects(lifecycle).flatMap((effect) =>
    kindOf(effect) === 'notify' && 'about' in effect ? [effect.about] : [],
  )
  return about
    .filter((notice) => !texts.it.notices?.[notice] || !texts.en.notices?.[notice])
    .map((notice) => `The notice “${notice}” has no words.`)
}

// Whatever was open goes on: it is carried neither to where nothing is nor to an end.
function strandedTickets({ lifecycle, carriesOver }: Service): string[] {
  return Object.entries(carriesOver?.states ?? {}).flatMap(([from, to]) => {
    if (!lifecycle.states[to]) return [`“${from}” is carried over to “${to}”, which is no state.`]
    return isEnd(lifecycle, to) ? [`“${from}” is carried over to “${to}”, where all is over.`] : []
  })
}
