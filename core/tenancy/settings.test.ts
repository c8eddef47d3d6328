import sql from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { contrastWithWhite } from './contrast.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
})
afterAll(() => city.close())

const read = () => city.ask(city.as('ada'), 'settings.read', {})
async function save(change: object) {
  const { version } = await read()
  return city.ask(city.as('ada'), 'settings.save', { ...change, version })
}
const town = () => city.kernel.lent.tenants.bySlug('town')

describe('the settings of a tenant', () => {
  it('are what code declares until somebody sets them', async () => {
    const { values, declared, isOverridden } = await read()
    expect(values).toEqual(declared)
    expect(values).toMatchObject({ name: 'Comune di Prova', short: 'Prova', idleMinutes: 60 })
    expect(isOverridden).toEqual([])
  })

  it('hold at once when they are set, and go back one by one', async () => {
    const site = 'https://new.example'
    const set = await save({ short: 'Nuova', phone: '041 555', sites: [site] })
    expect(set.isOverridden).toEqual(['phone', 'short', 'sites'])
    const { profile } = await town()
    expect(profile).toMatchObject({
      phone: '041 555',
      sites: [site],
      brand: { short: 'Nuova', colour: '#0066cc' },
    })
    const { isOverridden, values } = await save({ reset: ['short', 'sites'] })
    expect(isOverridden).toEqual(['phone'])
    expect(values).toMatchObject({ short: 'Prova', sites: ['https://town.example'] })
    expect((await town()).profile.brand.short).toBe('Prova')
    await save({ reset: ['phone'] })
  })
})

describe('settings that two change', () => {
  it('say who came first', async () => {
    const { version } = await read()
    await save({ idleMinutes: 30 })
    const late = city.ask(city.as('ada'), 'settings.save', { idleMinutes: 40, version })
    await expect(late).rejects.toMatchObject({
      code: 'settings.have-changed',
      facts: { by: 'Ada Rizzi', version: version + 1 },
    })
  })

  it('are for administrators', async () => {
    await expect(city.ask(city.as('sara'), 'settings.read', {})).rejects.toMatchObject({
      status: 403,
    })
  })
})

const picture = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`
const png = Buffer.from('89504e470d0a1a0a', 'hex')
const provider = { issuer: 'https://id.example', clientId: 'dime', groupsClaim: 'groups' }
const mapping = [{ group: 'g', role: 'supervisor', office: 'hall' }]

describe('a setting that would harm', () => {
  it.each([
    ['settings.too-little-contrast', { colour: '#ffcc00' }],
    ['settings.not-a-site', { sites: ['http://town.example'] }],
    ['settings.not-a-site', { sites: ['https://town.example/pages'] }],
    ['settings.needs-italian', { locales: ['en'] }],
    ['settings.not-a-logo', { logo: picture(Buffer.from('<svg onload=alert(1)>')) }],
    ['settings.not-a-logo', { logo: picture(Buffer.concat([png, Buffer.alloc(205_000)])) }],
    ['settings.not-a-site', { provider: { ...provider, issuer: 'http://id.example', mapping } }],
    [
      'settings.not-for-groups',
      { provider: { ...provider, mapping: [{ ...mapping[0], office: 'crews' }] } },
    ],
    [
      'settings.not-for-groups',
      { provider: { ...provider, mapping: [{ ...mapping[0], role: 'citizen' }] } },
    ],
  ])('is refused as %s', async (code, change) => {
    await expect(save(change)).rejects.toMatchObject({ code, status: 422 })
  })

  it('says how much contrast there is', async () => {
    await expect(save({ dark: '#888888' })).rejects.toMatchObject({
      facts: { colour: '#888888', ratio: '3.54' },
    })
    expect(contrastWithWhite('#000000')).toBeCloseTo(21)
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1)
  })
})

describe('a setting that makes no sense', () => {
  it.each([
    { logo: 'data:image/svg+xml;base64,PHN2Zz4=' },
    { colour: 'red' },
    { name: 'Co\u202Emune' },
    { idleMinutes: 4 },
    { is_live: true },
    { slug: 'other' },
  ])('is not even asked for: %j', async (change) => {
    await expect(save(change)).rejects.toThrow()
  })
})

describe('a setting that is sound', () => {
  it('is taken where it is sound', async () => {
    const set = await save({ logo: picture(png), provider: { ...provider, mapping } })
    expect(set.values.provider?.mapping).toEqual(mapping)
    expect((await town()).profile.provider?.issuer).toBe('https://id.example')
  })
})

describe('the settings of another tenant', () => {
  it('are out of reach even for a statement that names them', async () => {
    const works = await city.kernel.lent.tenants.bySlug('works')
    await city.kernel.withRows(city.as('ada'), (scope) =>
      scope.store.rows(sql`update tenant set settings = '{"name":"Preso"}' where id = ${works.id}`),
    )
    const { rows } = await city.owner.query(`select settings from tenant where slug = 'works'`)
    expect(rows).toEqual([{ settings: {} }])
  })
})
