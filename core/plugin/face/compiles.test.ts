import { beforeAll, describe, expect, it } from 'vitest'
import { compiling, type Complaint } from '../../testing/compiling.ts'
import { declaration } from '../fixtures/declaration.ts'

/** What an author may get wrong: instead of one line of the declaration, another. */
const mistakes = [
  ['a move to a state that is not there', `ask: 'waiting'`, `ask: 'waitin'`],
  ['a lifecycle that starts nowhere', `start: 'requested'`, `start: 'begun'`],
  ['a pause in a state that is not there', `pausedIn: ['waiting']`, `pausedIn: ['pausing']`],
  ['a rule for a move that is not there', `resume: { by: 'system' }`, `resum: { by: 'system' }`],
  [
    'a move without a rule',
    `grant: { by: 'office', notBy: 'ask', needs: { payment: 'fee' } },`,
    ``,
  ],
  ['a move by nobody known', `grant: { by: 'office',`, `grant: { by: 'clerk',`],
  ['four eyes on a move that is not there', `notBy: 'ask'`, `notBy: 'look'`],
  ['an outcome of a state that is not there', `granted: 'granted'`, `grated: 'granted'`],
  ['a need of an answer that is not asked', `answers: ['reason']`, `answers: ['reasons']`],
  ['a need of a payment that is not declared', `payment: 'fee' }`, `payment: 'fees' }`],
  ['a charge that is not declared', `{ charge: 'fee' }`, `{ charge: 'fine' }`],
  [
    'a question asked on an unknown answer',
    `{ field: 'kind', is: 'long' }`,
    `{ field: 'kin', is: 'long' }`,
  ],
  [
    'a question asked on an unknown option',
    `{ field: 'kind', is: 'long' }`,
    `{ field: 'kind', is: 'lung' }`,
  ],
  ['a subject that is not asked', `subject: 'kind'`, `subject: 'sort'`],
  ['an access level that is not there', `access: 'spid-2'`, `access: 'spid-4'`],
  ['a question without words', `reason: 'Perché'`, ``],
  ['an option without words', `long: 'Lunga',`, ``],
  ['a state without words', `waiting: 'In attesa',`, ``],
  ['a move without words', `resume: 'Riprendi',`, ``],
  ['a payment without words', `payments: { fee: 'Tassa' },`, ``],
  ['a plugin without its contract', `contract: '^1.0.0',`, ``],
  ['a plugin in one language', `brief: { it: 'Prove', en: 'Trials' }`, `brief: { it: 'Prove' }`],
  ['a permission that is not there', `permissions: ['person']`, `permissions: ['people']`],
  ['a listener to what never happens', `'ticket.moved': async`, `'ticket.mooved': async`],
  ['a setting without words', `days: { label: 'Giorni' },`, ``],
  [
    'a setting’s option without words',
    `options: { soft: 'Gentile', hard: 'Duro' }`,
    `options: { soft: 'Gentile' }`,
  ],
  ['a setting read as what it is not', `const days: number =`, `const days: string =`],
  ['a setting read that is not declared', `set.days`, `set.dayz`],
  ['an answer of a route that is not asked', `asked.input.plate`, `asked.input.plat`],
  ['an outcome that is none', `move: 'grant', note`, `move: 1, note`],
] as const

const told = new Map<string, Complaint[]>()
beforeAll(() => {
  const texts = new Map([['sound', declaration]])
  for (const [what, right, wrong] of mistakes)
    texts.set(nameOf(what), declaration.replace(right, wrong))
  for (const [name, complaints] of compiling(texts)) told.set(name, complaints)
})

const nameOf = (what: string) => what.replaceAll(/[^a-z]+/g, '-')

describe('a declaration', () => {
  it('compiles as it stands, without an annotation or a cast', () => {
    expect(told.get('sound')).toEqual([])
    expect(declaration).not.toMatch(/\bas (?!const\b)\w|: any\b/)
  })

  it.each(mistakes)('with %s does not compile', (what, right) => {
    expect(declaration.split(right), 'stands once').toHaveLength(2)
    expect(told.get(nameOf(what))).not.toEqual([])
  })
})
