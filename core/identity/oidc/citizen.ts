import { isPersonalCode } from '../fiscal-code.ts'
import { claimNames, PersonClaims } from './claims.ts'
import type { SignInClaims } from './claims.ts'
import { companyOf, type VouchedCompany } from './company.ts'
import { attributesMissing } from './faults.ts'
import type { Level } from './level.ts'

/** Where a citizen's identity comes from. */
export type Scheme = 'spid' | 'cie' | 'eidas'

/** A person as the identity provider vouches for them; `subject` differs per client, the fiscal code does not. */
export interface CitizenIdentity {
  readonly subject: string
  /** Upper case, checked, or the provisional one of eleven digits; missing for a citizen of another country. */
  readonly fiscalCode?: string
  readonly givenName: string
  readonly familyName: string
  /** `YYYY-MM-DD` */
  readonly birthdate?: string
  readonly gender?: 'female' | 'male'
  /** Belfiore code of the municipality or country. */
  readonly birthPlaceCode?: string
  readonly email?: string
  readonly phone?: string
  /** In one line, as the provider writes it. */
  readonly address?: string
  readonly level: Level
  readonly scheme: Scheme
  readonly issuer: string
  readonly sessionId?: string
  /** The company for which a professional identity stands. */
  readonly company?: VouchedCompany
  /** The id of the provider's token, for the log of sign-ins. */
  readonly tokenId?: string
}

/** How and where the person signed in. */
export interface SignInFacts {
  readonly claims: SignInClaims
  readonly level: Level
  readonly issuer: string
}

/** Reads the person out of verified claims; faults with `identity.attributes-missing` when one cannot do without. */
export function readCitizen(
  userInfo: unknown,
  { claims, level, issuer }: SignInFacts,
): CitizenIdentity {
  const person = PersonClaims.parse(userInfo)
  return {
    subject: claims.sub,
    ...nameOf(person),
    ...birthOf(person),
    ...contactsOf(person),
    ...present({ fiscalCode: fiscalCodeOf(person), sessionId: claims.sid, tokenId: claims.jti }),
    ...present({ company: companyOf(person) }),
    level,
    scheme: schemeOf(person, claims),
    issuer,
  }
}

function nameOf({ given_name: givenName, family_name: familyName }: PersonClaims) {
  const missing = [...(givenName ? [] : ['given_name']), ...(familyName ? [] : ['family_name'])]
  if (!givenName || !familyName) throw attributesMissing({ missing })
  return { givenName, familyName }
}

function birthOf({ birthdate, gender, place_of_birth: place }: PersonClaims) {
  return present({ birthdate, gender, birthPlaceCode: place?.locality })
}

function contactsOf({ email, phone_number: phone, address }: PersonClaims) {
  return present({ email, phone, address: address?.formatted })
}

function fiscalCodeOf(person: PersonClaims): string | undefined {
  const told = person[claimNames.fiscalNumber]
  if (told === undefined) return undefined
  const code = told.replace(/^TINIT-/i, '').toUpperCase()
  if (!isPersonalCode(code)) throw attributesMissing({ missing: [claimNames.fiscalNumber] })
  return code
}

/** A broker names the scheme in `amr`; without it a SPID code tells SPID, and only abroad there is no fiscal code. */
function schemeOf(person: PersonClaims, { amr }: SignInClaims): Scheme {
  const named = (['spid', 'cie', 'eidas'] as const).find((scheme) => amr.includes(scheme))
  if (named) return named
  if (person[claimNames.spidCode]) return 'spid'
  return person[claimNames.fiscalNumber] ? 'cie' : 'eidas'
}

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }

function present<Fields extends object>(fields: Fields): Present<Fields> {
  const told = Object.entries(fields).filter(([, value]) => value !== undefined)
  // The entries are the fields' own, less the undefined ones: what the type says and fromEntries cannot.
  return Object.fromEntries(told) as Present<Fields>
}
