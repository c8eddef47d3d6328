import { describe, expect } from 'vitest'
import type { SignInTransaction } from '../../core/identity/oidc/transaction.ts'
import { signInAs } from './trial.ts'
import type { Trial } from './trial.ts'
import { it } from './with-trial.ts'

async function enter(trial: Trial, level: 1 | 2 | 3, who: string) {
  const { url, transaction } = await trial.signIn.begin({ level, locale: 'it' })
  const answer = await signInAs(trial.issuer, url, who)
  return { answer, transaction, identity: await trial.signIn.finish(answer, transaction) }
}

describe('a citizen who signed in', () => {
  it('is known with the attributes of SPID', async ({ trial }) => {
    const { identity } = await enter(trial, 2, 'spid:marta-zen')
    expect(identity).toEqual({
      subject: expect.stringMatching(/^[0-9a-f]{64}$/),
      fiscalCode: 'ZNEMRT85T52L736W',
      givenName: 'Marta',
      familyName: 'Zen',
      birthdate: '1985-12-12',
      gender: 'female',
      birthPlaceCode: 'L736',
      email: 'marta.zen@posta.example',
      phone: '+39041555010',
      address: 'Cannaregio 3275, Fondamenta de la Sensa, 30121 Venezia',
      level: 2,
      scheme: 'spid',
      issuer: trial.issuer,
      sessionId: expect.any(String),
    })
  })

  it('from another country has no fiscal code', async ({ trial }) => {
    const { identity } = await enter(trial, 2, 'eidas:katharina-brandt')
    expect(identity).toMatchObject({ scheme: 'eidas', familyName: 'Brandt' })
    expect(identity).not.toHaveProperty('fiscalCode')
  })

  it('as a legal representative comes with the company that SPID vouches for', async ({
    trial,
  }) => {
    const bySpid = await enter(trial, 2, 'spid:chiara-memmo')
    const byCard = await enter(trial, 2, 'cie:chiara-memmo')
    const company = { name: 'Vetreria Memmo S.r.l.', vatNumber: '04123450670' }
    expect(bySpid.identity.company).toMatchObject(company)
    expect(byCard.identity).not.toHaveProperty('company')
  })
})

describe('an uncommon citizen', () => {
  it('keeps an omocodic fiscal code as it is', async ({ trial }) => {
    const { identity } = await enter(trial, 2, 'spid:marco-rossi')
    expect(identity.fiscalCode).toBe('RSSMRC82H24L73SW')
  })
})

describe('the level of a sign-in', () => {
  it('is 3 with a card and its PIN', async ({ trial }) => {
    const { identity } = await enter(trial, 3, 'cie:lucia-scarpa')
    expect(identity).toMatchObject({ level: 3, scheme: 'cie', fiscalCode: 'SCRLCU96L61L736L' })
  })

  it('is 1 without a code', async ({ trial }) => {
    const { identity } = await enter(trial, 1, 'spid:piero-vianello')
    expect(identity).toMatchObject({ level: 1, familyName: 'Vianello' })
  })

  it('is refused when it is less than the service asks', async ({ trial }) => {
    await expect(enter(trial, 2, 'spid:piero-vianello')).rejects.toMatchObject({
      code: 'identity.level-too-low',
      facts: { asked: 2, given: 1 },
    })
  })
})

describe('the subject of a citizen', () => {
  it('is the same each time and another one per scheme', async ({ trial }) => {
    const first = await enter(trial, 2, 'spid:marta-zen')
    const second = await enter(trial, 2, 'spid:marta-zen')
    const byCard = await enter(trial, 2, 'cie:marta-zen')
    expect(second.identity.subject).toBe(first.identity.subject)
    expect(byCard.identity.subject).not.toBe(first.identity.subject)
  })
})

describe('the transaction of a sign-in', () => {
  it('still serves after it was kept as JSON', async ({ trial }) => {
    const { url, transaction } = await trial.signIn.begin({ level: 2, locale: 'en' })
    const answer = await signInAs(trial.issuer, url, 'spid:marta-zen')
    const kept: SignInTransaction = JSON.parse(JSON.stringify(transaction))
    expect(await trial.signIn.finish(answer, kept)).toMatchObject({ givenName: 'Marta' })
  })

  it('does not serve a second time with the same answer', async ({ trial }) => {
    const { answer, transaction } = await enter(trial, 2, 'spid:marta-zen')
    await expect(trial.signIn.finish(answer, transaction)).rejects.toMatchObject({
      code: 'identity.sign-in-expired',
    })
  })

  it('is gone for a caller that takes it out of its store before finishing', async ({ trial }) => {
    const { url, transaction } = await trial.signIn.begin({ level: 2, locale: 'it' })
    const store = [transaction]
    const answer = await signInAs(trial.issuer, url, 'spid:marta-zen')
    const [taken] = store.splice(0)
    if (!taken) throw new Error('Nothing was kept')
    expect(await trial.signIn.finish(answer, taken)).toMatchObject({ givenName: 'Marta' })
    expect(store).toEqual([])
  })
})
