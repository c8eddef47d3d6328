import { describe, expect, it } from 'vitest'
import type { RolloutView } from '../../../core/plugin/rollout/rollout-contract.ts'
import { stepsOf } from './rollout-steps.ts'

const at = '2026-11-23T10:00:00.000Z'
const later = '2026-11-23T10:00:02.500Z'

const rollout = (more: Partial<RolloutView>): RolloutView => ({
  ...{ id: '0', plugin: 'greeter', name: 'Saluti', kind: 'upgrade', from: '1.0.0', to: '1.1.0' },
  ...{
    state: 'starting',
    stateLabel: '',
    isOver: false,
    steps: [],
    refused: null,
    why: '',
    by: '',
  },
  ...{ at, endedAt: null, nodes: { following: 0, of: 2 }, carried: { done: 0, of: 0 } },
  ...{ waitsForOld: false },
  ...more,
})
const checked = { step: 'checking', label: '', at, endedAt: later } as const

describe('the steps of a change', () => {
  it('are all in sight from the beginning', () => {
    expect(stepsOf(rollout({})).map(({ state }) => state)).toEqual(Array(5).fill('next'))
  })

  it('are done, under way or next, and say how long they took', () => {
    const steps = [checked, { step: 'migrating', label: '', at: later, endedAt: null } as const]
    expect(stepsOf(rollout({ steps })).slice(0, 3)).toEqual([
      { step: 'checking', state: 'done', tookMs: 2500 },
      { step: 'migrating', state: 'now', tookMs: null },
      { step: 'starting', state: 'next', tookMs: null },
    ])
  })

  it('end where the change was refused', () => {
    const refused = { code: 'plugin.migration-failed', text: '' }
    const stopped = stepsOf(rollout({ steps: [checked], refused, isOver: true, state: 'refused' }))
    expect(stopped).toEqual([{ step: 'checking', state: 'stopped', tookMs: 2500 }])
  })

  it('of a removal are fewer', () => {
    const removal = stepsOf(rollout({ kind: 'remove' }))
    expect(removal.map(({ step }) => step)).toEqual(['checking', 'following'])
  })
})
