import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rememberingLender } from '../../core/plugin/fixtures/lender.ts'
import { startPatiently } from '../../core/plugin/fixtures/patient.ts'
import type { Host } from '../../core/plugin/host/host.ts'
import { knownPeople } from './population/known-people.ts'

const asked: { tenant: string; values: readonly unknown[] }[] = []
const open: { host?: Host } = {}

beforeAll(async () => {
  open.host = await startPatiently({
    entry: new URL('./plugin.ts', import.meta.url),
    lent: {
      ...rememberingLender(),
      rows: async ({ tenant, values }) => {
        asked.push({ tenant, values })
        return knownPeople.filter((r) => r.fiscalCode === values[0] || r.household === values[0])
      },
    },
  })
})

afterAll(() => open.host?.stop())

describe('the registry in its own host', () => {
  it('declares its services, its tables and its sample', () => {
    expect(open.host?.services.map(({ id }) => id)).toEqual([
      'registry.certificate',
      'registry.residence',
    ])
    expect(open.host?.migrations.map(({ name }) => name)).toEqual([
      'population',
      'former-residence',
    ])
    expect(open.host?.samples.map(({ name }) => name)).toEqual(['residents'])
  })

  it('issues a certificate from rows that the kernel lends', async () => {
    const outcome = await open.host?.call('issueCertificate', {
      tenant: { slug: 'venezia', name: 'Comune di Venezia' },
      ticket: {
        id: '00000000-0000-4000-8000-000000000001',
        code: 'VE-8QK4-77M',
        service: 'registry.certificate',
        state: 'requested',
        answers: { kind: 'family', language: 'en', use: 'exempt', exemption: 'sport' },
        createdAt: '2026-11-22T10:00:00.000Z',
      },
      person: { id: 'p', fiscalCode: 'ZNEMRT85T52L736W', givenName: 'Marta', familyName: 'Zen' },
      now: '2026-11-22T10:00:00.000Z',
    })
    expect(outcome).toMatchObject({
      move: 'issue',
      document: { title: 'Certificate of family composition', lang: 'en' },
    })
    expect(asked).toEqual([
      { tenant: 'venezia', values: ['ZNEMRT85T52L736W'] },
      { tenant: 'venezia', values: ['K000001'] },
    ])
  })
})
