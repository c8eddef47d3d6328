import { describe, expect, it } from 'vitest'
import type { PluginCard } from '../../../core/plugin/rollout/contract.ts'
import { pluginsFor, pluginsOf } from './plugins-sought.ts'

const made = (id: string, name: string, more: Partial<PluginCard> = {}): PluginCard => ({
  ...{ id, name, brief: '', version: '1.0.0', source: 'delivered', wellbeing: 'well', services: 2 },
  figures: {
    ...{ calls: 0, errors: 0, p50: null, p95: null },
    ...{ pending: 0, restarts: 0, memoryMb: null, lastError: null },
  },
  ...{ nodes: { following: 2, of: 2 }, newer: null, rollout: null },
  ...more,
})
const all = [
  made('registry', 'Anagrafe'),
  made('housing', 'Casa', { wellbeing: 'troubled', newer: '1.1.0' }),
  made('social', 'Sociale', { version: null, wellbeing: 'away' }),
]
const ids = (cards: readonly PluginCard[]) => cards.map(({ id }) => id)

describe('plugins', () => {
  it('are found by name and by id', () => {
    expect(ids(pluginsFor(all, { text: 'anag', kind: null }))).toEqual(['registry'])
    expect(ids(pluginsFor(all, { text: 'social', kind: null }))).toEqual(['social'])
  })

  it('are in trouble only while they are in service', () => {
    expect(ids(pluginsOf(all, 'unwell'))).toEqual(['housing'])
    expect(ids(pluginsOf(all, 'out'))).toEqual(['social'])
    expect(ids(pluginsOf(all, 'newer'))).toEqual(['housing'])
  })
})
