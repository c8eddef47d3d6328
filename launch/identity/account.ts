import { createHmac } from 'node:crypto'
import { addressLine } from './person.ts'
import type { Person, Scheme } from './person.ts'

const prefix = 'https://attributes.eid.gov.it/'

/** A person as seen through one scheme: two schemes are two accounts, as with the real providers. */
export interface Account {
  readonly person: Person
  readonly scheme: Scheme
}

/** The names of all attributes that can be asked for, by the names the schemes give them. */
export const attributeNames = [
  'given_name',
  'family_name',
  `${prefix}fiscal_number`,
  `${prefix}spid_code`,
  `${prefix}company_name`,
  `${prefix}company_fiscal_number`,
  `${prefix}vat_number`,
  `${prefix}purpose`,
  'birthdate',
  'gender',
  'place_of_birth',
  'address',
  'email',
  'phone_number',
] as const

/** One of the attributes that can be asked for. */
export type AttributeName = (typeof attributeNames)[number]

/** The name of an account inside the provider; clients only ever see a pairwise hash of it. */
export function accountId({ person, scheme }: Account): string {
  return `${scheme}:${person.id}`
}

/** The account of that name, if such a person exists and has that scheme. */
export function findAccount(people: readonly Person[], id: string): Account | undefined {
  const [named, personId] = id.split(':')
  const person = people.find((candidate) => candidate.id === personId)
  const scheme = person?.schemes.find((candidate) => candidate === named)
  return person && scheme ? { person, scheme } : undefined
}

/** The attributes a scheme tells of a person; what it does not tell is left out. */
export function attributesOf(account: Account): Partial<Record<AttributeName, unknown>> {
  return {
    ...registryOf(account),
    ...codesOf(account),
    ...companyOf(account),
    ...contactsOf(account),
  }
}

function registryOf({ person }: Account) {
  return {
    given_name: person.givenName,
    family_name: person.familyName,
    birthdate: person.birthdate,
    gender: person.gender,
    place_of_birth: { locality: person.birthPlace.code, region: person.birthPlace.name },
    address: {
      formatted: addressLine(person.address),
      locality: person.address.city,
      postal_code: person.address.postalCode,
      country: person.address.country ?? 'IT',
    },
  }
}

function codesOf({ person, scheme }: Account) {
  return {
    ...(person.fiscalCode ? { [`${prefix}fiscal_number`]: `TINIT-${person.fiscalCode}` } : {}),
    ...(scheme === 'spid' ? { [`${prefix}spid_code`]: spidCodeOf(person) } : {}),
  }
}

/** Only SPID has professional identities. */
function companyOf({ person: { company }, scheme }: Account) {
  if (!company || scheme !== 'spid') return {}
  return {
    [`${prefix}company_name`]: company.name,
    [`${prefix}company_fiscal_number`]: `TINIT-${company.vatNumber}`,
    [`${prefix}vat_number`]: `VATIT-${company.vatNumber}`,
    [`${prefix}purpose`]: company.purpose,
  }
}

/** The minimum data set of eIDAS knows no e-mail and no telephone. */
function contactsOf({ person, scheme }: Account) {
  return scheme === 'eidas' ? {} : { email: person.email, phone_number: person.phone }
}

/** Four letters for the provider, ten characters for the person. */
function spidCodeOf({ id }: Person): string {
  return `PROV${createHmac('sha256', 'spid-code').update(id).digest('hex').slice(0, 10).toUpperCase()}`
}
