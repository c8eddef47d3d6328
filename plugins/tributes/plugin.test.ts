import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rememberingLender } from '../../core/plugin/fixtures/lender.ts'
import { startPatiently } from '../../core/plugin/fixtures/patient.ts'
import type { Host } from '../../core/plugin/host/host.ts'
import { sample } from './rates/sample.ts'

const open: { host?: Host } = {}
const sampled: { name: string; value: number }[] = JSON.parse(sample.values[0] ?? '[]')

beforeAll(async () => {
  open.host = await startPatiently({
    entry: new URL('./plugin.ts', import.meta.url),
    lent: { ...rememberingLender(), rows: async () => sampled },
  })
})

afterAll(() => open.host?.stop())

describe('taxes in their own host', () => {
  it('declare three services, a table and a sample', () => {
    expect(open.host?.services.map(({ id }) => id)).toEqual([
      'tributes.tari-declaration',
      'tributes.tari-instalments',
      'tributes.imu-refund',
    ])
    expect(open.host?.migrations.map(({ name }) => name)).toEqual(['rates'])
    expect(open.host?.samples.map(({ name }) => name)).toEqual(['rates'])
  })

  it('reckon a home from the rates that the kernel lends', async () => {
    const outcome = await open.host?.call('reckonTari', {
      tenant: { slug: 'venezia', name: 'Comune di Venezia' },
      ticket: {
        id: '00000000-0000-4000-8000-000000000001',
        code: 'VE-8QK4-77M',
        service: 'tributes.tari-declaration',
        state: 'accepted',
        answers: {
          event: 'new',
          from: '2026-01-01',
          holder: 'ZNEMRT85T52L736W',
          use: 'home',
          occupants: 3,
          place: { address: 'Dorsoduro 2690', area: 'centro-storico' },
          area: 100,
          reduction: 'none',
        },
        createdAt: '2026-01-20T10:00:00.000Z',
      },
      person: null,
      now: '2026-01-20T10:00:00.000Z',
    })
    expect(outcome).toMatchObject({ move: 'reckon', document: { register: 'TARI' } })
    expect(JSON.stringify(outcome)).toContain('184,15')
  })
})
