import { describe, expect, it } from 'vitest'
import type { Answers } from '../parts/answers.ts'
import { accessDraft } from './access-draft.ts'

const written: Readonly<Record<string, string>> = {
  ...{ secondFactor: 'required', idleMinutes: '30' },
  ...{ issuer: 'https://id.example', clientId: 'dime', groupsClaim: 'groups' },
}
const answers: Answers = {
  text: (id) => written[id] ?? '',
  all: (id) => [written[id] ?? ''],
  has: (id) => id in written,
}
const whole = { group: 'Anagrafe', role: 'office-operator', office: 'anagrafe' }

describe('how staff come in', () => {
  it('has no provider when it is by e-mail and password', () => {
    const draft = accessDraft(answers, { isOwn: true, rows: [] })
    expect(draft).toEqual({ secondFactor: 'required', idleMinutes: 30, provider: null })
  })

  it('has the provider with its groups', () => {
    const draft = accessDraft(answers, { isOwn: false, rows: [whole] })
    expect(draft?.provider).toMatchObject({ issuer: 'https://id.example', mapping: [whole] })
  })

  it('is not there while a line of groups is not whole', () => {
    const rows = [whole, { ...whole, office: null }]
    expect(accessDraft(answers, { isOwn: false, rows })).toBe(null)
  })
})
