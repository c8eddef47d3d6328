import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { officeId, servingNow, staffId } from '../testing/serving-now.ts'

let city: ScratchKernel
let lamp: string
let secret: string
beforeAll(async () => {
  city = await scratchKernel()
  lamp = (await sendReport(city, city.as('marta'), { category: 'lamp' })).id
  secret = (await sendReport(city, city.as('marta'), { category: 'lamp' })).id
  // Of a service that nobody declares nobody knows how sensitive it is.
  await city.owner.query("update ticket set service_id = 'gone.away' where id = $1", [secret])
})
afterAll(() => city.close())

const read = { action: 'read', subject: 'ticket' } as const

describe('why one may not', () => {
  it('is another office, with who can help there', async () => {
    const said = await city.ask(city.as('enzo'), 'access.explain', { ...read, id: lamp })
    expect(said).toMatchObject({
      may: false,
      because: 'office',
      says: 'Il tuo ruolo lo permette, ma non per questo ufficio.',
      givers: [{ name: 'Ada Rizzi', role: 'Amministratore dell’ente', office: 'Ufficio hall' }],
    })
    expect(said.roles).toContainEqual({ id: 'office-operator', name: 'Operatore d’ufficio' })
  })

  it('is that no role lets, also in English', async () => {
    const move = { action: 'move', subject: 'ticket' } as const
    expect(await city.ask(city.as('elia'), 'access.explain', move)).toMatchObject({
      may: false,
      because: 'role',
      roles: [{ id: 'office-operator' }, { id: 'case-responsible' }, { id: 'supervisor' }],
    })
    const english = city.as('elia', undefined, 'en')
    expect(await city.ask(english, 'access.explain', move)).toMatchObject({
      says: 'None of your roles allows it.',
    })
  })

  it('is the one role chosen, with the other to switch to', async () => {
    const wish = { staff: [staffId('elia')], role: 'office-operator', office: officeId('lamps') }
    await city.ask(city.as('ada'), 'access.grant', wish)
    const acting = { role: 'knowledge-editor', office: officeId('desk') }
    const caller = await servingNow(city, 'elia', acting)
    expect(await city.ask(caller, 'access.explain', { ...read, id: lamp })).toMatchObject({
      because: 'chosen',
      switchTo: { role: { id: 'office-operator' }, office: { name: 'Ufficio lamps' } },
      says: 'Stai agendo solo come «Redattore delle schede». Lo puoi fare se passi a «Operatore d’ufficio», Ufficio lamps.',
    })
    const moving = city.ask(caller, 'tickets.queue', {})
    await expect(moving).rejects.toMatchObject({ facts: { because: 'chosen' } })
  })
})

describe('what stands between', () => {
  it('is a sensitive service, of which the fields are told that stay hidden', async () => {
    const olga = city.as('olga')
    const said = await city.ask(olga, 'access.explain', { ...read, id: secret })
    expect(said).toMatchObject({ may: true, because: 'withheld' })
    expect(said.withheld.map(({ label }) => label)).toContain('risposte')
    expect(await city.ask(olga, 'access.explain', { ...read, id: lamp })).toMatchObject({
      may: true,
      because: 'allowed',
      roles: [],
      givers: [],
    })
  })

  it('is the level at which a citizen is known', async () => {
    const marta = city.as('marta')
    const knownLittle = { ...marta, actor: { ...marta.actor, level: 1 } }
    const wonder = { action: 'create', subject: 'ticket', id: 'streets.permit' } as const
    expect(await city.ask(knownLittle, 'access.explain', wonder)).toMatchObject({
      may: false,
      because: 'level',
      says: 'Il tuo accesso è di livello 1: qui serve il livello 2.',
      roles: [],
    })
    expect(await city.ask(marta, 'access.explain', wonder)).toMatchObject({ may: true })
  })
})

describe('an explanation', () => {
  it.each([
    ['ticket', 'ticket.unknown'],
    ['document', 'document.unknown'],
    ['person', 'person.unknown'],
    ['staff', 'access.office-unknown'],
  ] as const)('is not told of a %s that is not there', async (subject, code) => {
    const asked = { action: 'read', subject, id: staffId('ada') } as const
    await expect(city.ask(city.as('ada'), 'access.explain', asked)).rejects.toMatchObject({ code })
    const unreadable = { ...asked, id: 'x' }
    await expect(city.ask(city.as('ada'), 'access.explain', unreadable)).rejects.toMatchObject({
      code,
    })
  })
})

describe('a refusal', () => {
  it('names the roles that would do and says why', async () => {
    const reading = city.ask(city.as('enzo'), 'tickets.read', { id: lamp })
    await expect(reading).rejects.toMatchObject({
      code: 'access.not-allowed',
      facts: {
        because: 'office',
        roles: ['first-level-operator', 'office-operator', 'case-responsible', 'supervisor'],
      },
    })
  })
})
