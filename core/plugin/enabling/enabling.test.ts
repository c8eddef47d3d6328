import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '../../tenancy/declared-tables.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import { createEnabled } from './enabled.ts'

let city: ScratchKernel

beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const lamps = idOf('town', 'office', 'lamps')
const settings = { where: 'https://register.example', key: 'a-very-secret-key', fee: 12.5 }
const accepts = ['person', 'outside']
const whole = { plugin: 'streets', office: null, from: null, until: null, accepts, settings }

const read = (office?: string) =>
  city.ask(city.as('ada'), 'enabling.read', { plugin: 'streets', ...(office && { office }) })

async function save(change: object = {}, who: 'ada' | 'sara' = 'ada') {
  const { office }: { office?: string } = change
  const { seen } = await read(office)
  return city.ask(city.as(who), 'enabling.save', { ...whole, seen, ...change })
}

const enabled = () => {
  const { database, lent } = city.kernel
  return createEnabled(database, lent.tenants, lent.secrets)
}

describe('a plugin in an organisation', () => {
  it('is on where code says so, and tells what nobody accepted yet', async () => {
    const [card] = await city.ask(city.as('ada'), 'enabling.list', {})
    expect(card).toMatchObject({ plugin: 'streets', name: 'Strade', state: 'on' })
    expect(card?.missing.map(({ id }) => id)).toEqual(accepts)
  })

  it('is set with typed settings, of which a secret is never shown again', async () => {
    const view = await save()
    const value = (name: string) => view.settings.find((one) => one.name === name)
    expect(value('fee')).toMatchObject({ value: 12.5, isSet: true, label: 'Tariffa' })
    expect(value('key')).toMatchObject({ value: null, isSet: true })
    expect(JSON.stringify(view)).not.toContain(settings.key)
    expect(view.permissions.every(({ isAccepted }) => isAccepted)).toBe(true)
    expect(view.missing).toEqual([])
  })

  it('is lent its settings with the secrets open, and what it was allowed', async () => {
    const place = { tenant: 'town', office: lamps }
    expect(await enabled().settings('streets', place)).toEqual(settings)
    expect(await enabled().accepted('streets', place)).toEqual(new Set(accepts))
    expect(await enabled().isOn('streets', place)).toBe(true)
  })
})

describe('a secret', () => {
  it('stands nowhere in clear: not in the record, not in the audit, not in events', async () => {
    for (const table of ['plugin_enabling', 'plugin_secret', 'audit', 'outbox']) {
      const { rows } = await city.owner.query(`select to_jsonb(t)::text as row from ${table} t`)
      expect(rows.map(({ row }) => row).join()).not.toContain(settings.key)
    }
  })

  it('stays when it is not named, is replaced when it is, and can be opened after its key was renewed', async () => {
    const { key: _key, ...rest } = settings
    await save({ settings: rest })
    const place = { tenant: 'town', office: null }
    expect((await enabled().settings('streets', place))['key']).toBe(settings.key)
    const before = await city.owner.query('select id from tenant_key')
    expect(await city.ask(city.as('ada'), 'enabling.renew-key', {})).toEqual({ sealed: 1 })
    const after = await city.owner.query('select id from tenant_key')
    expect(after.rows).not.toEqual(before.rows)
    expect((await enabled().settings('streets', place))['key']).toBe(settings.key)
  })

  it('fits no other place: moved by hand it does not open', async () => {
    await city.owner.query(`update plugin_secret set name = 'where'`)
    await expect(enabled().settings('streets', { tenant: 'town', office: null })).rejects.toThrow()
    await city.owner.query(`update plugin_secret set name = 'key'`)
  })
})

const misfits: [string, object][] = [
  ['enabling.not-accepted', { accepts: ['person'] }],
  ['enabling.settings-not-valid', { settings: { ...settings, fee: 101 } }],
  ['enabling.settings-not-valid', { settings: { ...settings, mode: 'odd' } }],
  ['enabling.settings-not-valid', { settings: { ...settings, where: 'http://register.example' } }],
  [
    'enabling.settings-not-valid',
    { settings: { ...settings, where: 'https://a:b@register.example' } },
  ],
  ['enabling.settings-not-valid', { settings: { ...settings, key: null } }],
  ['enabling.settings-not-valid', { settings: { ...settings, more: 'x' } }],
  ['enabling.ends-before-it-begins', { until: '2026-03-01T00:00:00.000Z' }],
  ['enabling.unknown-plugin', { plugin: 'nothing' }],
  ['offices.unknown', { office: idOf('works', 'office', 'crews'), seen: 0 }],
]

describe('what does not fit', () => {
  it.each(misfits)('is refused as %s and changes nothing', async (code, change) => {
    const before = await city.owner.query('select * from plugin_enabling order by id')
    const { seen } = await read()
    const asked = city.ask(city.as('ada'), 'enabling.save', { ...whole, seen, ...change })
    await expect(asked).rejects.toMatchObject({ code })
    const after = await city.owner.query('select * from plugin_enabling order by id')
    expect(after.rows).toEqual(before.rows)
  })

  it('is refused to whoever saw an older word, with who was faster', async () => {
    const { seen } = await read()
    const late = city.ask(city.as('ada'), 'enabling.save', { ...whole, seen: seen - 1 })
    await expect(late).rejects.toMatchObject({
      code: 'enabling.has-changed',
      facts: { by: 'Ada Rizzi' },
    })
  })

  it('is not for those who manage no services', async () => {
    await expect(city.ask(city.as('carlo'), 'enabling.list', {})).rejects.toMatchObject({
      status: 403,
    })
    await expect(save({}, 'sara')).rejects.toMatchObject({ status: 403 })
  })
})
