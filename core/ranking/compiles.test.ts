import { beforeAll, describe, expect, it } from 'vitest'
import { compiling, type Complaint } from '../testing/compiling.ts'

/** A call that ranks, as its author would write it. */
const declaration = `
import {
  along, amount, choice, days, defineService, ifYes, lifecycle, lowest, perOption, ranking, yesNo,
} from '../index.ts'

const form = { means: amount(), part: choice(['north', 'south']), isAlone: yesNo() }

const cycle = lifecycle(
  { sent: { admit: 'admitted' }, admitted: {} },
  { start: 'sent', endsIn: ['admitted'], moves: { admit: { by: 'office' } } },
)

const order = ranking({
  among: ['admitted'],
  by: 'part',
  points: [
    along('means', [[0, 5], [1_000_000, 1]]),
    perOption('part', { north: 1 }),
    ifYes('isAlone', 2),
  ],
  ties: [lowest('means')],
  days: { shown: 30, appeal: 30 },
})

const texts = {
  title: 'Bando', brief: 'Un bando', audience: 'Chiunque', needs: [], gives: 'Un posto', times: 'Mai', cost: 'Niente',
  form: { means: 'ISEE', part: { label: 'Dove', options: { north: 'Nord', south: 'Sud' } }, isAlone: 'Solo' },
  states: { sent: 'Inviata', admitted: 'Ammessa' },
  moves: { admit: 'Ammetti' },
}

export const call = defineService({
  id: 'trial.call',
  archetype: 'ranking-call',
  category: 'Prove',
  access: 'spid-2',
  form,
  lifecycle: cycle,
  clock: { term: days(180) },
  ranking: order,
  texts: { it: texts, en: texts },
})
`

/** What an author may get wrong: instead of one line of the declaration, another. */
const mistakes = [
  ['a state that is not there', `among: ['admitted']`, `among: ['admited']`],
  ['lists by what is not asked', `by: 'part'`, `by: 'zone'`],
  ['points along what is not asked', `along('means',`, `along('income',`],
  ['points for the options of what is not asked', `perOption('part',`, `perOption('zone',`],
  ['points for a yes to what is not asked', `ifYes('isAlone',`, `ifYes('isLonely',`],
  ['a tie by what is not asked', `lowest('means')`, `lowest('income')`],
  ['no days in which to appeal', `{ shown: 30, appeal: 30 }`, `{ shown: 30 }`],
  ['points that are no figure', `{ north: 1 }`, `{ north: 'one' }`],
] as const

const told = new Map<string, Complaint[]>()
const nameOf = (what: string) => `ranking-${what.replaceAll(/[^a-z]+/g, '-')}`

beforeAll(() => {
  const texts = new Map([['ranking-sound', declaration]])
  for (const [what, right, wrong] of mistakes)
    texts.set(nameOf(what), declaration.replace(right, wrong))
  for (const [name, complaints] of compiling(texts)) told.set(name, complaints)
})

describe('a ranking', () => {
  it('compiles as it stands, without an annotation or a cast', () => {
    expect(told.get('ranking-sound')).toEqual([])
  })

  it.each(mistakes)('with %s does not compile', (what, right) => {
    expect(declaration.split(right), 'stands once').toHaveLength(2)
    expect(told.get(nameOf(what))).not.toEqual([])
  })
})
