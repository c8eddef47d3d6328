import type { Scope } from '../operation/scope.ts'
import { inWords, type Words as Names } from '../tenancy/words.ts'
import { eurosIn } from '../texts/figures.ts'
import { wordsFor } from '../texts/words.ts'
import type { Term } from '../lifecycle/term.ts'
import { targetKinds, type LevelScope, type OnBreach, type ServiceLevel } from './level.ts'

/** What a sentence about a level needs to know by name. */
export interface LevelNames {
  readonly service: string | null
  readonly office: string | null
}

type Speaking = Pick<Scope, 'locale' | 'tenant'>

/** A level as a sentence: to what it applies, what it promises, what a breach makes due. */
export function levelInWords(
  scope: Speaking,
  level: Pick<ServiceLevel, 'when' | 'targets' | 'onBreach'>,
  names: LevelNames,
): string {
  const words = wordsFor(scope.locale)
  const facts = {
    scope: scopeInWords(scope, level.when, names),
    targets: targetsInWords(scope, level),
  }
  const promise = words.say('level.promises', facts)
  return [promise, ...(level.onBreach ? [breachInWords(scope, level.onBreach)] : [])].join(' ')
}

function scopeInWords(
  { locale }: Speaking,
  { priority, channel }: LevelScope,
  { service, office }: LevelNames,
): string {
  const words = wordsFor(locale)
  const parts = [
    service && words.say('level.of-service', { service }),
    office && words.say('level.of-office', { office }),
    priority && words.say(`level.of-priority.${priority}`, {}),
    channel && words.say('level.of-channel', { channel: words.say(`channel.${channel}`, {}) }),
  ].filter((part) => typeof part === 'string')
  return parts.length === 0 ? words.say('level.of-all', {}) : parts.join(', ')
}

function targetsInWords({ locale }: Speaking, { targets }: Pick<ServiceLevel, 'targets'>): string {
  const words = wordsFor(locale)
  const said = targetKinds.flatMap((kind) => {
    const term = targets[kind]
    return term ? [words.say(`level.promise.${kind}`, { term: termInWords({ locale }, term) })] : []
  })
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(said)
}

function breachInWords(scope: Speaking, { of: kind, cents }: OnBreach): string {
  const words = wordsFor(scope.locale)
  const target = words.say(`target.${kind}`, {})
  return words.say('level.on-breach', { target, amount: eurosIn(scope.locale, cents) })
}

/** A term as people say it: `15 minuti di lavoro`, `3 giorni`. */
export function termInWords({ locale }: Pick<Scope, 'locale'>, { unit, amount }: Term): string {
  const isPart = unit === 'working-hours' && amount < 1
  const number = isPart ? Math.round(amount * 60) : amount
  const name = isPart ? 'working-minutes' : unit
  const count = number === 1 ? 'one' : 'many'
  return wordsFor(locale).say(`term.${name}.${count}`, { number: number.toLocaleString(locale) })
}

/** An instant as people write it, on the clocks of the tenant. */
export function momentInWords({ locale, tenant }: Speaking, at: Date): string {
  const { timeZone } = tenant.profile.calendar
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(at)
}

/** A name in the reader's language, or nothing. */
export const nameOf = (scope: Pick<Scope, 'locale'>, name: Names | null): string | null =>
  name && inWords(scope, name)
