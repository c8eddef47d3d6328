import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { signedIn } from '../testing/signed-in.ts'
import { lastDayAsMinor, yearsAfter } from './days.ts'

let city: ScratchKernel
let evidence: string
beforeAll(async () => {
  city = await scratchKernel()
  const content = Buffer.from('%PDF-1.4 decreto').toString('base64')
  const sent = { name: 'decreto.pdf', content }
  evidence = (await city.ask(responsible(), 'files.put', sent)).id
})
afterAll(() => city.close())

const now = new Date().toISOString()
const today = now.slice(0, 10)
const year = Number(today.slice(0, 4))

function responsible() {
  const caller = city.as('carlo', now)
  const [held] = caller.actor.assignments
  const assignments = held ? [{ ...held, role: 'case-responsible' }] : []
  return { ...caller, actor: { ...caller.actor, assignments } }
}

const anna = { fiscalCode: 'RSSNNA80A41L736L', givenName: 'Anna', familyName: 'Rossi' }
const child = {
  fiscalCode: 'ZNELCU14D09L736D',
  givenName: 'Luca',
  familyName: 'Zen',
  birthdate: `${year - 10}-04-09`,
}
const old = { fiscalCode: 'BNCMRA50A41L736Y', givenName: 'Maria', familyName: 'Bianchi' }
const company = { company: 'Squero Memmo S.r.l.', vatNumber: 'IT00339370272' }

function recorded(differing: object) {
  const recording = { grantor: old, grantee: anna, kind: 'tutela', from: today, evidence } as const
  return city.ask(responsible(), 'mandates.record', { ...recording, ...differing })
}

describe('a mandate that staff record', () => {
  it('stands when somebody has seen the paper, and says who', async () => {
    const { id, ...mandate } = await recorded({ kind: 'curatela' })
    expect(mandate).toMatchObject({ state: 'unverified', evidence, verifiedBy: null })
    const paper = await city.ask(responsible(), 'mandates.evidence', { id })
    expect(Buffer.from(paper.content, 'base64').toString()).toBe('%PDF-1.4 decreto')
    const verified = await city.ask(responsible(), 'mandates.verify', { id })
    expect(verified).toMatchObject({ state: 'standing', verifiedBy: responsible().actor.name })
  })

  it('of a parent ends the day before the child is of age', async () => {
    const mandate = await recorded({ kind: 'genitore', grantor: child })
    expect(mandate.to).toBe(lastDayAsMinor(child.birthdate))
    expect(mandate.to).toBe(yearsAfter(`${year - 10}-04-08`, 18))
  })

  it('of a guardian of a minor ends then, too', async () => {
    expect((await recorded({ grantor: child })).to).toBe(lastDayAsMinor(child.birthdate))
    expect((await recorded({})).to).toBeNull()
  })
})

describe('what a mandate is for', () => {
  it('of a company’s employee is given by the company', async () => {
    const mandate = await recorded({ kind: 'dipendente', grantor: company })
    expect(mandate.grantor).toMatchObject({ name: 'Squero Memmo S.r.l.', kind: 'company' })
  })

  it('of a support administrator covers what the decree says', async () => {
    const kind = 'amministrazione-di-sostegno'
    await expect(recorded({ kind })).rejects.toMatchObject({ code: 'mandate.scope-needed' })
    const mandate = await recorded({ kind, archetype: 'benefits' })
    expect(mandate.covers).toBe('vantaggi economici')
  })
})

describe('a mandate that does not fit', () => {
  it.each([
    ['mandate.not-a-minor', { kind: 'genitore' }],
    ['mandate.wrong-party', { kind: 'legale-rappresentante' }],
    ['mandate.wrong-party', { grantor: company }],
    ['mandate.wrong-party', { grantee: company }],
    ['mandate.to-oneself', { grantor: anna }],
    ['mandate.code-not-valid', { grantor: { ...company, vatNumber: '00339370273' } }],
    ['mandate.days-not-valid', { to: '2020-01-01' }],
    ['mandate.evidence-unknown', { evidence: '00000000-0000-4000-8000-000000000000' }],
    ['person.unknown', { grantor: { person: '00000000-0000-4000-8000-000000000000' } }],
  ])('is refused with %s', async (code, differing) => {
    await expect(recorded(differing)).rejects.toMatchObject({ code })
  })
})

describe('recording', () => {
  it('is for those who may: neither a citizen nor any clerk', async () => {
    const recording = {
      grantor: old,
      grantee: anna,
      kind: 'tutela',
      from: today,
      evidence,
    } as const
    for (const name of ['marta', 'nobody'] as const) {
      const asked = city.ask(city.as(name, now), 'mandates.record', recording)
      await expect(asked).rejects.toMatchObject({ code: expect.stringMatching(/^access\./) })
    }
  })

  it('by law is ended by staff alone', async () => {
    const { id } = await recorded({ kind: 'curatela' })
    const grantee = await signedIn(city)
    const asked = city.ask(await grantee.now(), 'mandates.revoke', { id })
    await expect(asked).rejects.toMatchObject({ code: 'access.not-allowed' })
    const ended = await city.ask(responsible(), 'mandates.revoke', { id })
    expect(ended.state).toBe('revoked')
  })
})

describe('a legal representative for whom the provider vouches', () => {
  const vouched = { name: 'Vetri Barena S.r.l.', vatNumber: '01234567897' }

  it('holds a verified mandate of the company by signing in', async () => {
    const chiara = await signedIn(city, { subject: 'chiara', company: vouched })
    const { held } = await city.ask(await chiara.now(), 'mandates.mine', {})
    const [mandate] = held.filter(({ grantor }) => grantor.kind === 'company')
    expect(mandate).toMatchObject({
      kind: 'legale-rappresentante',
      state: 'standing',
      grantor: { name: 'Vetri Barena S.r.l.' },
      verifiedBy: 'SPID',
    })
    const me = await city.ask(await chiara.now(), 'mandates.choose', { id: mandate?.id ?? null })
    expect(me.behalf).toMatchObject({ name: 'Vetri Barena S.r.l.' })
    const { actor } = await chiara.now()
    expect(actor.behalf?.role).toBe('company-representative')
  })

  it('holds one and the same after another sign-in, until the day after the last', async () => {
    const first = await signedIn(city, { subject: 'chiara', company: vouched })
    await signedIn(city, { subject: 'chiara', company: vouched })
    const { held } = await city.ask(await first.now(), 'mandates.mine', {})
    const ofCompany = held.filter(({ grantor }) => grantor.name === vouched.name)
    expect(ofCompany).toHaveLength(1)
    const to = Date.parse(ofCompany[0]?.to ?? '')
    expect(to - Date.now()).toBeLessThan(2 * 86_400_000)
  })
})
