import type { CivilStatus, Resident } from '../population/register.ts'
import type { Exemption } from './exemptions.ts'
import type { Kind } from './form.ts'

/** Everything a certificate says in one language. */
export interface Wording {
  readonly titles: Readonly<Record<Kind, string>>
  readonly subtitle: string
  /** Who certifies, and on what ground. */
  opening(body: string): string
  /** What is certified of the person, for each kind. */
  statement(kind: Kind, person: Resident): string
  readonly labels: Readonly<
    Record<
      'holder' | 'fiscalCode' | 'born' | 'citizenship' | 'address' | 'status' | 'since',
      string
    >
  >
  readonly kindLabel: string
  readonly useLabel: string
  readonly familyHeading: string
  born(person: Resident): string
  status(status: CivilStatus, sex: Resident['sex']): string
  day(day: string): string
  country(code: string): string
  readonly uses: Readonly<Record<Exemption, string>>
  stamped(stampNumber: string): string
  exempt(use: string, norm: string): string
  readonly validity: string
  /** The wording without which a certificate is void (D.P.R. 445/2000 art. 40, L. 183/2011 art. 15). */
  readonly notForOffices: string
}
