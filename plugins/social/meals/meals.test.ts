import { describe, expect, it } from 'vitest'
import { lentOf, taskOf } from '@dime/core/trial'
import { issueMeals } from './issue-meals.ts'
import { askRenewal, followMeals, planRenewal } from './renewal.ts'
import { weighMeals } from './weigh-meals.ts'

const settings = { mealsFree: 8000, mealsHalf: 15_000, mealsAskBy: '09-30', mealsRemindOn: '06-15' }
const sound = {
  ...{ child: 'RSSMRA85T10A562S', level: 'primary', school: 'Scuola Prova', livesHere: true },
  ...{ isee: 500_000, iseeNumber: 'INPS-ISEE-2026-01234567A-00' },
}

interface Asked {
  readonly state?: string
  readonly differing?: object
  readonly createdAt?: string
}

function asked({ state = 'requested', differing = {}, createdAt }: Asked = {}) {
  const answers = { ...sound, ...differing }
  const at = createdAt ?? '2026-09-10T08:00:00.000Z'
  return taskOf({ service: 'social.school-meals', state, answers, createdAt: at })
}
const none = lentOf({ settings })
const some = lentOf({ settings, rows: () => [{ held: 1 }] })

describe('a request', () => {
  it.each([
    ['free', 800_000],
    ['halve', 800_001],
    ['halve', 1_500_000],
  ])('is decided by rule: %s with an ISEE of %i cents', async (move, isee) => {
    expect(await weighMeals(asked({ differing: { isee } }), none)).toEqual({ move })
  })

  it('above the limits gets notice with the reason, and no refusal', async () => {
    const outcome = await weighMeals(asked({ differing: { isee: 1_500_001 } }), none)
    expect(outcome).toEqual({
      move: 'forewarn',
      message: { it: expect.stringContaining('15.000,01'), en: expect.stringMatching(/\w/) },
    })
  })

  it.each([
    ['the ISEE is of last year', { iseeNumber: 'INPS-ISEE-2025-01234567A-00' }, none],
    ['the pupil lives elsewhere', { livesHere: false }, none],
    ['the pupil has an exemption already', {}, some],
  ])('goes to a clerk when %s', async (_, differing, lent) => {
    const outcome = await weighMeals(asked({ differing }), lent)
    expect(outcome).toEqual({ move: 'hand-over', note: expect.stringMatching(/\w/) })
  })
})

describe('the certificate', () => {
  it.each([
    ['freeing', '2026-09-10T08:00:00.000Z', [2026, 0, '2026-09-01']],
    ['halving', '2026-05-02T08:00:00.000Z', [2026, 50, '2026-09-01']],
    ['halving', '2026-10-01T08:00:00.000Z', [2026, 50, '2026-11-01']],
    ['freeing', '2026-12-10T08:00:00.000Z', [2026, 0, '2027-01-01']],
    ['freeing', '2026-03-10T08:00:00.000Z', [2025, 0, '2026-04-01']],
  ])('of %s, asked for at %s, is kept', async (state, createdAt, [year, share, from] = []) => {
    const { move, keep, document } = await issueMeals(asked({ state, createdAt }), none)
    expect(move).toBe('issue')
    expect(keep?.[0]?.values.slice(0, 4)).toEqual(['RSSMRA85T10A562S', year, share, from])
    expect(document?.validUntil).toBe(`${Number(year) + 1}-08-31`)
  })

  it('tells whoever verifies it nothing of the family', async () => {
    const { document } = await issueMeals(asked({ state: 'halving' }), none)
    expect(document?.facts).toEqual([{ label: 'Anno scolastico', value: '2026/2027' }])
  })
})

describe('the end of the school year', () => {
  it('is followed by one workflow, however often the exemption begins', async () => {
    expect(await followMeals()).toEqual(await followMeals())
  })

  it('is planned for the day that the city set', async () => {
    expect(await planRenewal(asked(), none)).toEqual({ wakeAt: '2027-06-15T07:00:00.000Z' })
  })

  it.each([
    ['asks the family for the new ISEE', none, { move: 'expire', message: expect.anything() }],
    ['is silent where the family brought it already', some, { move: 'expire' }],
  ])('%s', async (_, lent, outcome) => {
    expect(await askRenewal(asked({ state: 'exempt' }), lent)).toEqual(outcome)
  })

  it('does nothing to what is no exemption any more', async () => {
    expect(await askRenewal(asked({ state: 'expired' }), none)).toEqual({})
  })
})
