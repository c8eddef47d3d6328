import { describe, expect, it } from 'vitest'
import type { CallView, ServiceView } from '../../kit/contract.ts'
import { blankDraft } from './call-draft.ts'
import { submissionOf } from './submission.ts'

const service: ServiceView = {
  ...{ id: 'waste.bulky', title: '', brief: '', category: '', access: 'anyone', archetype: '' },
  ...{ audience: '', needs: [], gives: '', times: '', cost: '', office: '', phone: '' },
  ...{ tenant: { slug: 'veritas', name: 'Veritas' }, fields: [], areas: [], referredTo: null },
}
const call: CallView = {
  ...{ id: 'c', state: 'talking', version: 1, from: null, queue: null, talkSeconds: 0 },
  ...{ startedAt: '2026-11-18T09:00:00Z', answeredAt: null, endedAt: null, matches: [] },
  ...{ person: null, checks: [], sheets: [], tickets: [], outcome: null, note: null },
}

describe('what is sent for a caller', () => {
  it('names the call but nobody while the caller has no name', () => {
    const sent = submissionOf(service, call, blankDraft)
    expect(sent).toEqual({ service: 'waste.bulky', answers: {}, call: 'c' })
  })

  it('names the person once they are known', () => {
    const known = { ...call, person: { id: 'p', name: 'Marta Zen', hint: '' } }
    expect(submissionOf(service, known, blankDraft).person).toBe('p')
  })

  it('invents no contact: empty lines are left out', () => {
    const contact = { name: '', email: ' marta@example.org ', phone: '' }
    const sent = submissionOf(service, call, { ...blankDraft, contact })
    expect(sent.contact).toEqual({ email: 'marta@example.org' })
  })
})
