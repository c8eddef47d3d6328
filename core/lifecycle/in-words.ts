import { isEnd, pauseIn, type AnyLifecycle, type Mover } from './lifecycle.ts'
import type { Term } from './term.ts'

/** What states and moves are called. */
export interface Names {
  readonly states: Readonly<Record<string, string>>
  readonly moves: Readonly<Record<string, string>>
}

const movers: Readonly<Record<Mover, string>> = {
  citizen: 'chi ha chiesto',
  office: 'l’ufficio',
  responsible: 'il responsabile del procedimento',
  system: 'DiMe, da sé',
}

const units: Readonly<Record<Term['unit'], string>> = {
  days: 'giorni',
  'working-days': 'giorni lavorativi',
  'working-hours': 'ore di apertura',
}

/** A term as a lawyer reads it. */
export const termInWords = ({ amount, unit }: Term): string => `${amount} ${units[unit]}`

/** A lifecycle as a table that a clerk reads aloud: each move of each state, who makes it, where it leads. */
export function lifecycleInWords(cycle: AnyLifecycle, { states, moves }: Names): string[] {
  const rows = Object.entries(cycle.states).flatMap(([state, leaving]) => {
    const place = `${states[state]}${clockIn(cycle, state)}`
    const steps = Object.entries(leaving)
    if (steps.length === 0) return [`| ${place} | – | – | – |`]
    return steps.map(
      ([move, to]) => `| ${place} | ${moves[move]} | ${whoMakes(cycle, move)} | ${states[to]} |`,
    )
  })
  return ['| Stato | Passo | Chi | Porta a |', '|---|---|---|---|', ...rows]
}

function clockIn(cycle: AnyLifecycle, state: string): string {
  const pause = pauseIn(cycle, state)
  if (pause === 'suspension') return ' (termine sospeso)'
  if (pause) return ' (preavviso di rigetto)'
  return isEnd(cycle, state) ? ' (esito)' : ''
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
