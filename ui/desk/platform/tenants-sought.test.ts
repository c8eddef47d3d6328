import { describe, expect, it } from 'vitest'
import type { TenantSummary } from '../../../core/platform/contract.ts'
import { ofKind, tenantsFor } from './tenants-sought.ts'

const made = (slug: string, name: string, more: Partial<TenantSummary> = {}): TenantSummary => ({
  ...{ slug, name, kind: 'company', isLive: false, suspended: null },
  ...{ offices: 1, staff: 1, services: 1, openTickets: 0 },
  ...more,
})
const suspended = { at: '2026-11-23T10:00:00Z', reason: 'Prova' }
const all = [
  made('venezia', 'Comune di Venezia', { kind: 'city' }),
  made('avm', 'AVM', { suspended }),
]

describe('organisations', () => {
  it('are found by name or short name', () => {
    expect(tenantsFor(all, { text: 'comune ven', kind: null }).map(({ id }) => id)).toEqual([
      'venezia',
    ])
    expect(tenantsFor(all, { text: 'av', kind: null }).map(({ id }) => id)).toEqual(['avm'])
  })

  it('are found by kind, suspended ones too', () => {
    expect(ofKind(all, 'city')).toHaveLength(1)
    expect(ofKind(all, 'suspended').map(({ slug }) => slug)).toEqual(['avm'])
    expect(ofKind(all, null)).toHaveLength(2)
  })
})
