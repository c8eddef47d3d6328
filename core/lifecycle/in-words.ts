import type { After } from './after.ts'
import { effectInWords, needsInWords, type Called } from './effect-in-words.ts'
import {
  effectsAtStart,
  effectsOf,
  isEnd,
  pauseIn,
  type AnyLifecycle,
  type Meaning,
  type Mover,
} from './lifecycle.ts'
import type { Term } from './term.ts'

/** What states, moves and all else that a lifecycle names are called. */
export interface Names extends Called {
  readonly state: (name: string) => string
  readonly move: (name: string) => string
}

const movers: Readonly<Record<Mover, string>> = {
  citizen: 'chi ha chiesto',
  office: 'l’ufficio',
  responsible: 'il responsabile del procedimento',
  system: 'DiMe, da sé',
}

const meanings: Readonly<Record<Meaning, string>> = {
  granted: 'accoglimento',
  denied: 'diniego',
  withdrawn: 'rinuncia',
  done: 'conclusione',
}

const units: Readonly<Record<Term['unit'], string>> = {
  days: 'giorni',
  'working-days': 'giorni lavorativi',
  'working-hours': 'ore di apertura',
}

/** A term as a lawyer reads it. */
export const termInWords = ({ amount, unit }: Term): string => `${amount} ${units[unit]}`

/** Until when one asks in time, as a lawyer reads it. */
export const lateInWords = ({ after, term }: After, names: Pick<Names, 'question'>): string =>
  `${termInWords(term)} dal giorno di «${names.question(after)}»; dopo, la richiesta è segnata come tardiva`

/**
 * A lifecycle as a table that a clerk reads aloud: each move of each state, who makes it, what it needs,
 * where it leads and what it causes.
 */
export function lifecycleInWords(cycle: AnyLifecycle, names: Names): string[] {
  const rows = Object.entries(cycle.states).flatMap(([state, leaving]) => {
    const place = `${names.state(state)}${clockIn(cycle, state)}`
    const steps = Object.entries(leaving)
    if (steps.length === 0) return [row([place, '–', '–', '–', '–', '–'])]
    return steps.map(([move, to]) =>
      row([
        place,
        names.move(move),
        whoMakes(cycle, move),
        listed(needsInWords(cycle.moves[move]?.needs, names)),
        names.state(to),
        listed(effectsOf(cycle, state, move).map((effect) => effectInWords(effect, names))),
      ]),
    )
  })
  return [...opening(cycle, names), ...heading, ...rows]
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const heading = [
  row(['Stato', 'Passo', 'Chi', 'Serve', 'Porta a', 'Causa']),
  '|---|---|---|---|---|---|',
]

const listed = (parts: readonly string[]) => (parts.length === 0 ? '–' : parts.join('; '))

function opening(cycle: AnyLifecycle, names: Names): string[] {
  const effects = effectsAtStart(cycle).map((effect) => effectInWords(effect, names))
  return effects.length === 0 ? [] : [`All’apertura: ${effects.join('; ')}.`, '']
}

function clockIn(cycle: AnyLifecycle, state: string): string {
  const pause = pauseIn(cycle, state)
  if (pause === 'suspension') return ' (termine sospeso)'
  if (pause) return ' (preavviso di rigetto)'
  if (!isEnd(cycle, state)) return ''
  const meaning = cycle.outcomes?.[state]
  return meaning === undefined ? ' (esito)' : ` (esito: ${meanings[meaning]})`
}

function whoMakes({ moves, silence }: AnyLifecycle, move: string): string {
  const rule = moves[move]
  if (silence?.move === move)
    return silence.means === 'consent' ? 'il silenzio-assenso' : 'il silenzio-rifiuto'
  const who = movers[rule?.by ?? 'system']
  const within =
    rule?.withinDays === undefined ? '' : `, entro ${rule.withinDays} giorni dall’esito`
  return `${who}${rule?.notBy === undefined ? '' : ', un’altra persona'}${within}`
}
