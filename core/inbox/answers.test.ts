import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import type { AnswerDraft } from './contract.ts'

let city: ScratchKernel
let lamps = ''
let ticket = { id: '', code: '' }
beforeAll(async () => {
  city = await scratchKernel()
  const { rows } = await city.owner.query<{ id: string }>(
    "select id from office where code = 'lamps'",
  )
  lamps = rows[0]?.id ?? ''
  ticket = await sendReport(city, city.as('marta'), { category: 'lamp' })
})
afterAll(() => city.close())

const draft = (differing: Partial<AnswerDraft> = {}): AnswerDraft => ({
  names: { it: 'Manca qualcosa', en: 'Something is missing' },
  bodies: { it: 'Gentile {name}, per la pratica {code} le scriviamo entro il {lastDay}. {writer}' },
  office: lamps,
  service: null,
  states: [],
  move: null,
  when: null,
  ...differing,
})

// Carlo decides the cases of the lamps while a test runs, as a case-responsible does.
function decider() {
  const caller = city.as('carlo')
  const [held] = caller.actor.assignments
  if (!held) throw new TypeError('Carlo works with the lamps')
  const assignments = [{ ...held, role: 'case-responsible' }]
  return { ...caller, actor: { ...caller.actor, assignments } }
}

const offered = async () => city.ask(city.as('carlo'), 'answers.list', { ticket: ticket.id })

async function removeAll() {
  const { rows } = await city.ask(decider(), 'answers.all', {})
  for (const { id, version } of rows) await city.ask(decider(), 'answers.remove', { id, version })
}

describe('a standard answer that is offered', () => {
  it('is filled from the ticket', async () => {
    await city.ask(decider(), 'answers.save', draft())
    const [answer] = await offered()
    expect(answer).toMatchObject({
      name: 'Manca qualcosa',
      language: 'it',
      missing: [],
      move: null,
    })
    expect(answer?.text).toMatch(
      new RegExp(
        `^Gentile Marta Provini, per la pratica ${ticket.code} le scriviamo entro il \\d+ \\w+ 2026. Carlo Zen$`,
      ),
    )
    await removeAll()
  })

  it.each([
    ['its service', { service: 'streets.permit' }],
    ['its state', { states: ['working'] }],
    ['its category', { when: { field: 'category', is: ['hole'] } }],
  ] as const)('fits %s', async (_, differing) => {
    const { states = [], ...rest } = { states: undefined, ...differing }
    await city.ask(
      decider(),
      'answers.save',
      draft({ ...rest, states: [...states] } as Partial<AnswerDraft>),
    )
    expect(await offered()).toEqual([])
    await removeAll()
  })

  it('fits a category that is the ticket’s', async () => {
    await city.ask(decider(), 'answers.save', draft({ when: { field: 'category', is: ['lamp'] } }))
    expect(await offered()).toHaveLength(1)
    await removeAll()
  })
})

describe('a standard answer that is kept', () => {
  it('holds no places that stand for nothing', async () => {
    await expect(
      city.ask(decider(), 'answers.save', draft({ bodies: { it: 'Gentile {nome}' } })),
    ).rejects.toMatchObject({ code: 'answers.unknown-places', facts: { places: '{nome}' } })
  })

  it('is kept by who decides the cases of the office alone', async () => {
    await expect(city.ask(city.as('carlo'), 'answers.save', draft())).rejects.toMatchObject({
      code: 'access.not-allowed',
    })
  })

  it('tells the second of two who change it', async () => {
    const { rows } = await city.ask(decider(), 'answers.save', draft())
    const { id, version } = rows[0] ?? { id: '', version: 0 }
    await city.ask(decider(), 'answers.save', draft({ id, version }))
    await expect(city.ask(decider(), 'answers.save', draft({ id, version }))).rejects.toMatchObject(
      { code: 'answers.has-changed', facts: { by: 'Carlo Zen' } },
    )
    await removeAll()
    expect(await offered()).toEqual([])
  })

  it('shows everybody of the office what there is, and what may stand in it', async () => {
    await city.ask(decider(), 'answers.save', draft())
    const { rows, places } = await city.ask(city.as('dora'), 'answers.all', {})
    expect(rows).toMatchObject([{ mayEdit: false, changedBy: 'Carlo Zen' }])
    expect(places.find(({ name }) => name === 'lastDay')?.label).toBe('Ultimo giorno utile')
    expect((await city.ask(city.as('enzo'), 'answers.all', {})).rows).toEqual([])
    await removeAll()
  })
})
