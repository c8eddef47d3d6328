/** How a person can show who they are. */
export type Scheme = 'spid' | 'cie' | 'eidas'

/** How far a person's credentials reach. */
export type Level = 1 | 2 | 3

/** A sentence in the two languages of the pages. */
export interface Bilingual {
  readonly it: string
  readonly en: string
}

/** Where a person lives; in the old city the sestiere and the number are enough. */
export interface Address {
  readonly street: string
  readonly number: string
  readonly postalCode: string
  readonly sestiere?: string
  readonly locality?: string
  readonly city: string
  readonly country?: string
}

/** A company that a professional identity stands for. */
export interface Company {
  readonly name: string
  readonly vatNumber: string
  readonly purpose: 'LP' | 'PG'
}

/** An invented person who can sign in while developing, and why they are in the list. */
export interface Person {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly fiscalCode?: string
  /** `YYYY-MM-DD` */
  readonly birthdate: string
  /** The code is the Belfiore code of the municipality or country. */
  readonly birthPlace: { readonly name: string; readonly code: string }
  readonly gender: 'female' | 'male'
  readonly address: Address
  readonly email: string
  readonly phone: string
  /** The highest level their credentials reach. */
  readonly level: Level
  readonly schemes: readonly Scheme[]
  /** The company for which a professional SPID identity stands, and the purpose it tells. */
  readonly company?: Company
  readonly note: Bilingual
}

/** The whole name, as one says it. */
export function fullName({ givenName, familyName }: Person): string {
  return `${givenName} ${familyName}`
}

/** The address in one line, as on an envelope. */
export function addressLine({ street, number, sestiere, ...place }: Address): string {
  const door = sestiere ? `${sestiere} ${number}, ${street}` : `${street} ${number}`
  const town = [place.postalCode, place.locality, place.city].filter(Boolean).join(' ')
  return `${door}, ${town}`
}

/** Whole years lived on a given day. */
export function ageOn({ birthdate }: Person, day: Date): number {
  const years = day.getFullYear() - Number(birthdate.slice(0, 4))
  const hadBirthday = day.toISOString().slice(5, 10) >= birthdate.slice(5)
  return hadBirthday ? years : years - 1
}
