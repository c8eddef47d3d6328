import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../api.ts'
import { applyTenants } from '../tenancy/apply.ts'
import { idOf } from '../tenancy/declared-tables.ts'
import { town, works } from '../testing/declared-tenants.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const service = 'streets.report'
const officeOf = (code: string, tenant = 'town') => idOf(tenant, 'office', code)
const roads = { office: officeOf('roads') }
const desk = { office: officeOf('desk') }
const because = { it: 'Perché sì', en: 'Because' }
const ada = (at?: string, locale?: 'it' | 'en') => city.as('ada', at, locale)

type Rules = Api['routing.save']['input']['rules']
const read = (locale: 'it' | 'en' = 'it') =>
  city.ask(ada(undefined, locale), 'routing.rules', { service })
const drafts = async (): Promise<Rules> =>
  (await read()).rules.map(({ id, when, to, because: why }) => ({ id, when, to, because: why }))
const save = async (rules: Rules) =>
  city.ask(ada(), 'routing.save', { service, rules, version: (await read()).version })

describe('the rules of a service', () => {
  it('are sentences in the reader’s language', async () => {
    const { rules, otherwise, warnings } = await read()
    expect(rules.map(({ sentence }) => sentence)).toEqual([
      'Se la richiesta riguarda «Lampione», va a Ufficio lamps.',
      'Se la richiesta riguarda «Rifiuti», va a Azienda di Prova.',
      'Se a «Dove» si risponde «Sud», va a Ufficio roads.',
    ])
    expect(otherwise.code).toBe('hall')
    expect(warnings).toEqual([])
    expect((await read('en')).rules[0]?.sentence).toBe(
      'If the request is about “Lampione”, it goes to Office lamps.',
    )
  })

  it('tell how many requests each took', async () => {
    await sendReport(city, city.as('nobody'), { category: 'lamp' })
    await sendReport(city, city.as('nobody'))
    const { rules, takenOtherwise } = await read()
    expect(rules.map(({ taken }) => taken)).toEqual([1, 0, 0])
    expect(takenOtherwise).toBe(1)
  })

  it('are not for whoever may not change them', async () => {
    const asked = city.ask(city.as('carlo'), 'routing.rules', { service })
    await expect(asked).rejects.toMatchObject({ code: 'access.not-allowed' })
  })
})

describe('a request that is tried', () => {
  const tried = (input: Partial<Api['routing.try']['input']>) =>
    city.ask(ada(), 'routing.try', { service, answers: {}, ...input })

  it('is told where it would go and why not elsewhere', async () => {
    const place = { address: 'Via A', area: 'south' }
    expect(await tried({ answers: { category: 'hole', place } })).toMatchObject({
      position: 2,
      goal: { office: { code: 'roads' } },
      because: 'È a sud',
      steps: [
        { fits: false, missing: ['la richiesta riguarda «Lampione»'] },
        { fits: false },
        { fits: true, missing: [] },
      ],
    })
  })

  it('goes to the office of the service where nothing fits', async () => {
    expect(await tried({})).toMatchObject({
      position: null,
      sentence: 'Nessuna regola decide: va a Ufficio hall.',
    })
  })

  it('can be tried with rules that are not there yet, at another hour, from somebody else', async () => {
    const when = { hours: 'outside' as const, requesters: ['company' as const] }
    const rules = [{ when, to: desk, because }]
    const night = { rules, at: '2026-03-02T22:00:00.000Z', requester: 'company' as const }
    expect(await tried(night)).toMatchObject({
      position: 0,
      sentence:
        'Se la manda un’impresa e arriva fuori dall’orario di Ufficio hall, va a Ufficio desk.',
    })
    expect(await tried({ ...night, at: '2026-03-02T10:00:00.000Z' })).toMatchObject({
      position: null,
      steps: [{ missing: ['arriva fuori dall’orario di Ufficio hall'] }],
    })
  })
})

describe('rules that are run over past requests', () => {
  it('tell what would go elsewhere, by codes alone, and change nothing', async () => {
    const { code } = await sendReport(city, city.as('marta'), { category: 'lamp' })
    const rules = (await drafts()).map((rule, at) => (at === 0 ? { ...rule, to: roads } : rule))
    const days = { from: '2026-03-01', to: '2026-03-31' }
    const run = await city.ask(ada(), 'routing.dry-run', { service, rules, ...days })
    expect(run).toMatchObject({
      tickets: 3,
      moving: 2,
      taken: [2, 0, 0],
      takenOtherwise: 1,
      isCut: false,
    })
    expect(run.flows).toMatchObject([
      { from: { office: { code: 'lamps' } }, to: { office: { code: 'roads' } }, count: 2 },
    ])
    expect(run.flows[0]?.examples).toContain(code)
    expect(JSON.stringify(run)).not.toContain('Provini')
    expect((await read()).rules[0]?.goal.office?.code).toBe('lamps')
  })
})

describe('rules that are saved', () => {
  it('hold for what comes next, keep their ids, and are kept when code is applied', async () => {
    const [lamps, , south] = await drafts()
    const rules = [{ when: { channels: ['web' as const], ...lamps?.when }, to: roads, because }]
    const saved = await save([
      ...(lamps ? [{ ...lamps, ...rules[0] }] : []),
      ...(south ? [south] : []),
    ])
    expect(saved.rules.map(({ id }) => id)).toEqual([lamps?.id, south?.id])
    expect(saved.rules[0]).toMatchObject({ isLive: true, taken: 2 })
    const receipt = await sendReport(city, city.as('nobody'), { category: 'lamp' })
    expect(receipt).toMatchObject({ office: { code: 'roads' }, because: 'Perché sì' })
    const changes = await applyTenants(city.owner, [town, works], city.kernel.lent.secrets)
    expect(new Set(changes.map(({ table, what }) => `${table} ${what}`))).toEqual(
      new Set(['route kept']),
    )
    expect((await read()).rules).toHaveLength(2)
  })

  it('are told when one of them can never decide', async () => {
    const always = { when: {}, to: desk, because }
    const saved = await save([always, ...(await drafts())])
    expect(saved.warnings[0]?.text).toBe(
      'La regola 2 non decide mai: tutto ciò che prenderebbe lo prende già la 1.',
    )
    await save((await drafts()).slice(1))
  })

  it('never move a ticket that is there', async () => {
    const { id } = await sendReport(city, city.as('marta'), { category: 'hole' })
    await save([{ when: {}, to: desk, because }])
    const { rows } = await city.owner.query(
      'select o.code from ticket t join office o on o.id = t.office_id where t.id = $1',
      [id],
    )
    expect(rows).toEqual([{ code: 'hall' }])
  })
})
