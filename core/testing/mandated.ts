import type { Api } from '../api.ts'
import { localDay } from '../lifecycle/zone.ts'
import { yearsAfter } from '../mandates/days.ts'
import type { ScratchKernel } from './scratch-kernel.ts'
import { enter, signedIn, type SignedIn } from './signed-in.ts'

/** Maria Bianchi, who gives mandates. */
export const maria = {
  subject: 'maria',
  fiscalCode: 'BNCMRA50A41L736Y',
  givenName: 'Maria',
  familyName: 'Bianchi',
  email: 'maria@posta.example',
  level: 2,
  scheme: 'spid',
  issuer: 'https://provider.example',
} as const

/** Anna Rossi, as a mandate names her. */
export const anna = { grantee: 'RSSNNA80A41L736L', givenName: 'Anna', familyName: 'Rossi' } as const

/** From today for a year. */
export function daysOfYear() {
  const from = localDay(new Date(), 'Europe/Rome')
  return { from, to: yearsAfter(from, 1) }
}

/** Two who have signed in: Maria, who gives mandates, and Anna, who gets them. */
export interface Mandated {
  readonly grantor: SignedIn
  readonly grantee: SignedIn
  /** Maria gives Anna a mandate, limited as told. */
  given(limits?: object): Promise<Api['mandates.give']['output']>
  /** And Anna acts by it. */
  acting(limits?: object): Promise<Api['mandates.give']['output']>
}

/** Lets both sign in, with nothing of what was given before. */
export async function mandated(city: ScratchKernel): Promise<Mandated> {
  await city.owner.query('update session set mandate_id = null')
  await city.owner.query('update mandate set revoked_at = now() where revoked_at is null')
  const grantor = await enter(city, maria)
  const grantee = await signedIn(city)
  const given: Mandated['given'] = async (limits = {}) => {
    const giving = { ...anna, relation: 'figlia', ...daysOfYear(), ...limits }
    return city.ask(await grantor.now(), 'mandates.give', giving)
  }
  return {
    grantor,
    grantee,
    given,
    async acting(limits) {
      const mandate = await given(limits)
      await city.ask(await grantee.now(), 'mandates.choose', { id: mandate.id })
      return mandate
    },
  }
}
