import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../kernel.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { founding } from './testing/founding.ts'
import { meetPaula } from './testing/platform.ts'

let city: ScratchKernel
let paula: () => Caller
beforeAll(async () => {
  city = await scratchKernel()
  paula = await meetPaula(city)
})
afterAll(() => city.close())

const rowsOf = async (text: string, values: unknown[] = []) =>
  (await city.owner.query(text, values)).rows

describe('a tenant that is founded', () => {
  it('lives at once, with its office, its manager and its services', async () => {
    const { desk, invitation } = await city.ask(paula(), 'platform.found', founding('malcontenta'))
    expect(desk).toBe('http://dime.example/desk/malcontenta')
    expect(invitation.link).toMatch(/^http:\/\/dime\.example\/desk\/malcontenta#invitation=.{40,}$/)
    const tenant = await city.kernel.lent.tenants.bySlug('malcontenta')
    expect(tenant.profile).toMatchObject({
      brand: { colour: '#0066cc', dark: '#004d99', short: 'Comune di Malcontenta' },
      sites: ['https://malcontenta.example'],
    })
    const summary = await city.ask(paula(), 'platform.tenants', {})
    expect(summary.find(({ slug }) => slug === 'malcontenta')).toMatchObject({
      isLive: true,
      offices: 1,
      staff: 1,
      services: 1,
    })
    const letters = await rowsOf('select address, body from mail where tenant_id = $1', [tenant.id])
    expect(letters).toMatchObject([{ address: 'gino@malcontenta.example' }])
    expect(letters[0].body).toContain(invitation.link)
  })

  it('is noted on both sides, and the code of its invitation nowhere', async () => {
    const lines = await rowsOf(
      `select t.slug, a.actor_name as who, a.data::text from audit a join tenant t on t.id = a.tenant_id
       where a.action = 'platform.founded' order by 1`,
    )
    expect(lines).toMatchObject([
      { slug: 'malcontenta', who: 'Paula Piani (piattaforma)' },
      { slug: 'platform', who: 'Paula Piani' },
    ])
    expect(JSON.stringify(lines)).not.toContain('invitation')
  })
})

describe('founding', () => {
  it('needs a name that nobody has, and services that there are', async () => {
    await expect(city.ask(paula(), 'platform.found', founding('town'))).rejects.toMatchObject({
      code: 'platform.slug-taken',
    })
    const unknown = { ...founding('elsewhere'), services: ['streets.party'] }
    await expect(city.ask(paula(), 'platform.found', unknown)).rejects.toMatchObject({
      code: 'platform.unknown-service',
    })
  })

  it('needs somebody who has just proved who they are', async () => {
    const { actor, ...caller } = paula()
    const session = { id: actor.session?.id ?? '', provedAt: new Date(Date.now() - 660_000) }
    const stale = { ...caller, actor: { ...actor, session } }
    await expect(city.ask(stale, 'platform.found', founding('late'))).rejects.toMatchObject({
      code: 'identity.proof-needed',
    })
  })
})

describe('a tenant that the platform suspends', () => {
  it('can rest and work again', async () => {
    const { tenants } = city.kernel.lent
    await city.ask(paula(), 'platform.suspend', {
      slug: 'malcontenta',
      reason: 'Creato per errore',
    })
    await expect(tenants.bySlug('malcontenta')).rejects.toMatchObject({
      code: 'tenancy.suspended',
      status: 503,
    })
    const resumed = await city.ask(paula(), 'platform.resume', { slug: 'malcontenta' })
    expect(resumed.suspended).toBeNull()
    await expect(tenants.bySlug('malcontenta')).resolves.toMatchObject({ slug: 'malcontenta' })
    await expect(
      city.ask(paula(), 'platform.suspend', { slug: 'platform', reason: 'Tutto fermo' }),
    ).rejects.toMatchObject({ code: 'platform.cannot-suspend' })
  })
})
