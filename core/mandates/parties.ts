import sql from 'sql-template-tag'
import { unknownPerson } from '../desk/faults.ts'
import { birthdayIn, isPersonalCode } from '../identity/fiscal-code.ts'
import { subjectDigest } from '../identity/subject.ts'
import { isVatNumber } from '../identity/vat-number.ts'
import type { Scope } from '../operation/scope.ts'
import { today } from '../tenancy/today.ts'
import type { Party } from './contract.ts'
import { codeNotWellFormed } from './faults.ts'

/** A party as it is written down. */
export interface KnownParty {
  readonly id: string
  readonly name: string
  readonly kind: 'natural' | 'company'
  /** `YYYY-MM-DD` */
  readonly birthdate: string | null
}

/** A person by fiscal code, with the name by which somebody else calls them. */
export type NamedPerson = Extract<Party, { givenName: string }>

/** A company by its number. */
export type NamedCompany = Extract<Party, { company: string }>

const columns = sql`p.id, p.name, p.kind, p.birthdate::text as birthdate`

/** Finds a party, or writes down one who was never here; faults: person.unknown, mandate.code-not-valid. */
export function meetParty(scope: Scope, party: Party): Promise<KnownParty> {
  if ('person' in party) return findPerson(scope, party.person)
  return 'company' in party ? meetCompany(scope, party) : meetPerson(scope, party)
}

async function findPerson({ store, tenant }: Scope, person: string): Promise<KnownParty> {
  const found = await store.row<KnownParty>(sql`
    select ${columns} from person p where p.tenant_id = ${tenant.id} and p.id = ${person}`)
  if (!found) throw unknownPerson({ person })
  return found
}

/** The person with a fiscal code; their own sign-in later says their name better than others do. */
export async function meetPerson(scope: Scope, named: NamedPerson): Promise<KnownParty> {
  const { fiscalCode, givenName, familyName } = named
  if (!isPersonalCode(fiscalCode)) throw codeNotWellFormed({ code: fiscalCode })
  const birthdate = named.birthdate ?? birthdayIn(fiscalCode, today(scope)) ?? null
  const met = await scope.store.row<KnownParty>(sql`
    insert into person as p (tenant_id, subject_digest, fiscal_code, given_name, family_name, birthdate, language)
    values (${scope.tenant.id}, ${subjectDigest(scope.lent.secrets, { fiscalCode })}, ${fiscalCode}, ${givenName}, ${familyName},
      ${birthdate}::date, ${scope.locale})
    on conflict (tenant_id, subject_digest) do update set birthdate = coalesce(p.birthdate, excluded.birthdate)
    returning ${columns}`)
  return written(met)
}

/** The company with a VAT number; its name is the one told last. */
export async function meetCompany(scope: Scope, named: NamedCompany): Promise<KnownParty> {
  const vatNumber = named.vatNumber.replace(/^(VATIT-|IT)/i, '')
  if (!isVatNumber(vatNumber)) throw codeNotWellFormed({ code: named.vatNumber })
  const fiscalCode = named.fiscalCode ?? vatNumber
  if (!isPersonalCode(fiscalCode)) throw codeNotWellFormed({ code: fiscalCode })
  const met = await scope.store.row<KnownParty>(sql`
    insert into person as p (tenant_id, subject_digest, kind, company_name, vat_number, fiscal_code, given_name, family_name, language)
    values (${scope.tenant.id}, ${subjectDigest(scope.lent.secrets, { company: fiscalCode })}, 'company', ${named.company},
      ${vatNumber}, ${fiscalCode}, '', ${named.company}, ${scope.locale})
    on conflict (tenant_id, subject_digest) do update set
      company_name = excluded.company_name, family_name = excluded.family_name, vat_number = excluded.vat_number
    returning ${columns}`)
  return written(met)
}

function written(met: KnownParty | undefined): KnownParty {
  if (!met) throw new TypeError('Whoever is written down is there')
  return met
}
