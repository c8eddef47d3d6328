import { describe, expect, it } from 'vitest'
import { lentOf, taskOf } from '@dime/core/trial'
import { issueMaternity } from './issue-maternity.ts'

const answers = {
  ...{ event: 'birth', bornOn: '2026-01-20', children: 2, child: 'RSSMRA85T10A562S' },
  ...{ citizenship: 'union', isee: 1_200_000, iseeNumber: 'INPS-ISEE-2026-01234567A-00' },
  ...{ iseeHasChild: true, other: 'none', iban: 'IT60X0542811101000000123456', isOwnAccount: true },
}
const person = { id: 'p', fiscalCode: null, givenName: 'Elena', familyName: 'Prova' }

function issued(maternityYear: number) {
  const settings = { maternityYear, maternityMonth: 407.4, maternityIsee: 20_382.9 }
  return issueMaternity(taskOf({ state: 'granted', answers }, { person }), lentOf({ settings }))
}

describe('the decision', () => {
  it('says to whom and how much', async () => {
    const { move, document } = await issued(2026)
    expect(move).toBe('issue')
    const said = JSON.stringify(document?.blocks)
    expect(said).toContain('Prova Elena')
    expect(said).toMatch(/4\.074,00/)
  })

  it('tells whoever verifies it nothing of the family', async () => {
    const { document } = await issued(2026)
    expect(document?.facts).toEqual([{ label: 'Provvedimento', value: 'Assegno di maternità' }])
  })

  it('is left to the office where the figures of the year lack', async () => {
    expect(await issued(2025)).toEqual({ move: 'issue', note: expect.stringMatching(/a mano/) })
  })
})
