import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { idOf } from './declared-tables.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
})
afterAll(() => city.close())

const office = (code: string) => idOf('town', 'office', code)
const close = (id: string, to: string, version = 1) =>
  city.ask(city.as('ada'), 'offices.close', { id, to, version })

describe('an office that closes', () => {
  it('closes neither into itself nor into a closed or foreign one, nor above open ones', async () => {
    await expect(close(office('lamps'), office('lamps'))).rejects.toMatchObject({
      code: 'offices.needs-another',
    })
    await expect(close(office('hall'), office('lamps'))).rejects.toMatchObject({
      code: 'offices.has-offices-below',
      facts: { count: 3 },
    })
    const foreign = idOf('works', 'office', 'crews')
    await expect(close(office('lamps'), foreign)).rejects.toMatchObject({ status: 404 })
    await expect(close(foreign, office('lamps'))).rejects.toMatchObject({ status: 404 })
    await expect(close(office('lamps'), office('roads'), 7)).rejects.toMatchObject({
      code: 'offices.has-changed',
    })
  })

  it('leaves its open tickets, services and routes to the other, and says so in each story', async () => {
    const { id } = await sendReport(city, city.as('marta'), { category: 'lamp' })
    const closed = await close(office('lamps'), office('roads'))
    expect(closed).toMatchObject({ tickets: 1, services: 0, routes: 1, office: { isClosed: true } })
    const ticket = await city.ask(city.as('enzo'), 'tickets.read', { id })
    expect(ticket.office.code).toBe('roads')
    expect(ticket.timeline.at(-1)?.label).toBe(
      'L’ufficio Ufficio lamps ha chiuso: la segue Ufficio roads',
    )
    const { rows } = await city.owner.query(
      `select (select count(*)::int from audit where ticket_id = $1 and action = 'ticket.routed' and actor_name = 'Ada Rizzi') as audit,
        (select count(*)::int from outbox where ticket_id = $1 and type = 'ticket.routed') as outbox`,
      [id],
    )
    expect(rows).toEqual([{ audit: 1, outbox: 1 }])
    const next = await sendReport(city, city.as('marta'), { category: 'lamp' })
    expect(next.office.code).toBe('roads')
  })
})

describe('an office that has closed', () => {
  it('takes nothing any more', async () => {
    await expect(close(office('desk'), office('lamps'))).rejects.toMatchObject({
      code: 'offices.is-closed',
    })
    const asked = { code: 'new', names: { it: 'Nuovo' }, kind: 'office', email: null } as const
    const below = { ...asked, parent: office('lamps') }
    await expect(city.ask(city.as('ada'), 'offices.create', below)).rejects.toMatchObject({
      code: 'offices.is-closed',
    })
  })
})

const head = 'codice;nome;nome_en;tipo;superiore;e-mail'
const csv = [
  head,
  'mobilita;Mobilità;Mobility;direzione;hall;mobilita@prova.example',
  'ztl;Zona a traffico limitato;;ufficio;mobilita;',
  'roads;Strade e ponti;;ufficio;hall;roads@prova.example',
  'desk;Ufficio desk;Office desk;ufficio;hall;desk@prova.example',
  'uno;Uno;;ufficio;due;',
  'due;Due;;ufficio;uno;',
  'tre;Tre;;ufficio;nessuno;',
  'quattro;Quattro;;castello;hall;',
  'ztl;Di nuovo;;ufficio;hall;',
  'Cinque!;Cinque;;ufficio;hall;',
  'lamps;Lampioni;;ufficio;hall;',
].join('\r\n')
const preview = () => city.ask(city.as('ada'), 'offices.import-preview', { csv })

describe('a table of offices', () => {
  it('is told before it is done: what is new, what changes, what is not taken and why', async () => {
    const plan = await preview()
    expect(plan.added.map(({ code }) => code)).toEqual(['mobilita', 'ztl'])
    expect(plan.changed).toEqual([{ code: 'roads', name: 'Strade e ponti' }])
    expect(plan.unchanged).toBe(1)
    expect(plan.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [6, 'L’ufficio finirebbe sotto sé stesso'],
      [7, 'L’ufficio finirebbe sotto sé stesso'],
      [8, 'L’ufficio superiore non c’è'],
      [9, 'Il tipo è area, direzione, servizio o ufficio'],
      [10, 'È già in una riga sopra'],
      [11, expect.stringContaining('lettere minuscole')],
      [12, 'L’ufficio è chiuso'],
    ])
  })
})

describe('a table of offices that was previewed', () => {
  it('is done as it was told, or not at all', async () => {
    const { digest } = await preview()
    const crest = {
      kind: 'office',
      email: null,
      code: 'crest',
      names: { it: 'Gonfalone' },
    } as const
    await city.ask(city.as('ada'), 'offices.create', { ...crest, parent: null })
    const ask = (seen: string) => city.ask(city.as('ada'), 'offices.import', { csv, digest: seen })
    await expect(ask(digest)).rejects.toMatchObject({ code: 'import.has-changed' })
    await ask((await preview()).digest)
    const tree = await city.ask(city.as('ada'), 'offices.tree', {})
    const found = tree.find(({ code }) => code === 'ztl')
    expect(found).toMatchObject({ depth: 2, isLive: true })
    expect(tree.find(({ code }) => code === 'roads')).toMatchObject({ version: 2, isLive: true })
    expect(await preview()).toMatchObject({ added: [], changed: [], unchanged: 4 })
  })
})
