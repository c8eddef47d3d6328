import { describe, expect, it } from 'vitest'
import { lentOf, taskOf } from '@dime/core/trial'
import { weighMaternity } from './weigh-maternity.ts'

const settings = { maternityYear: 2026, maternityMonth: 407.4, maternityIsee: 20_382.9 }

const sound = {
  ...{ event: 'birth', bornOn: '2026-01-20', children: 1, child: 'RSSMRA85T10A562S' },
  ...{ citizenship: 'union', isee: 1_200_000, iseeNumber: 'INPS-ISEE-2026-01234567A-00' },
  ...{ iseeHasChild: true, other: 'none', iban: 'IT60X0542811101000000123456', isOwnAccount: true },
}

function weighed(differing: object = {}, createdAt = '2026-03-02T09:00:00.000Z') {
  const answers = { ...sound, ...differing }
  const task = taskOf({ service: 'social.maternity', state: 'presented', answers, createdAt })
  return weighMaternity(task, lentOf({ settings }))
}

describe('a claim that is due', () => {
  it.each([
    ['five months', {}, '2.037,00'],
    ['twice that for twins', { children: 2 }, '4.074,00'],
    ['what lacks to it', { other: 'lower', otherAmount: 100_000 }, '1.037,00'],
    ['the same at the very limit', { isee: 2_038_290 }, '2.037,00'],
  ])('goes on to be granted: %s', async (_, differing, amount) => {
    const outcome = await weighed(differing)
    expect(outcome).toEqual({ move: 'advance', note: expect.stringContaining(amount) })
  })

  it('is in time on the clocks of Italy, not of Greenwich', async () => {
    expect(await weighed({}, '2026-07-20T21:59:00.000Z')).toMatchObject({ move: 'advance' })
    expect(await weighed({}, '2026-07-20T22:01:00.000Z')).toMatchObject({ move: 'forewarn' })
  })
})

describe('a claim that is not due gets notice with its reason, and no refusal, when', () => {
  it.each([
    ['as much is paid already', { other: 'same' }, 'non è più bassa'],
    ['what is paid is no less', { other: 'lower', otherAmount: 203_700 }, 'non è più bassa'],
    ['the ISEE is a cent too high', { isee: 2_038_291 }, '20.382,91'],
    ['six months are over', { bornOn: '2025-09-01' }, '1 marzo 2026'],
  ])('%s', async (_, differing, reason) => {
    const { move, message, ...rest } = await weighed(differing)
    expect([move, rest]).toEqual(['forewarn', {}])
    expect(message?.it).toContain(reason)
    expect(message?.en).toMatch(/^From what you declared/)
  })
})

describe('a claim goes to a clerk with the doubt when', () => {
  it.each([
    ['the ISEE is of last year', { iseeNumber: 'INPS-ISEE-2025-01234567A-00' }],
    ['the child is not in the ISEE', { iseeHasChild: false }],
    ['the figures are of another year', { bornOn: '2025-12-30' }],
    ['the permit has run out', { citizenship: 'other', permit: 'A1', permitUntil: '2026-02-01' }],
    ['the account is somebody else’s', { isOwnAccount: false }],
  ])('%s', async (_, differing) => {
    const outcome = await weighed(differing)
    expect(outcome).toEqual({ move: 'hand-over', note: expect.stringMatching(/\w/) })
  })
})
