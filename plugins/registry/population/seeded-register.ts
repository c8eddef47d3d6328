import type { Lent } from '@dime/core'
import type { PopulationRegister, Resident } from './register.ts'

const columns = `fiscal_code as "fiscalCode", given_name as "givenName", family_name as "familyName",
  sex, born_on::text as "bornOn", birth_place as "birthPlace", citizenship,
  civil_status as "civilStatus", household, is_head as "isHead", address,
  resident_since::text as "residentSince", standing, died_on::text as "diedOn",
  is_protected as "isProtected"`

const byFiscalCode = `select ${columns} from registry.resident where fiscal_code = $1`

const byHousehold = `select ${columns} from registry.resident where household = $1
  order by is_head desc, born_on, fiscal_code`

/** The register kept in the plugin's own schema, in the tenant of the task. */
export function createSeededRegister(lent: Lent): PopulationRegister {
  return {
    find: async (fiscalCode) => (await lent.rows<Resident>(byFiscalCode, [fiscalCode]))[0],
    household: (id) => lent.rows<Resident>(byHousehold, [id]),
  }
}
