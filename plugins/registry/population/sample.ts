import type { PluginSample } from '@dime/core'
import { residents } from './residents.ts'

const sql = `
insert into registry.resident (fiscal_code, given_name, family_name, sex, born_on, birth_place,
  citizenship, civil_status, household, is_head, address, resident_since, standing, died_on,
  is_protected)
select * from jsonb_to_recordset($1::jsonb) as r("fiscalCode" text, "givenName" text,
  "familyName" text, sex text, "bornOn" date, "birthPlace" text, citizenship text,
  "civilStatus" text, household text, "isHead" boolean, address jsonb, "residentSince" date,
  standing text, "diedOn" date, "isProtected" boolean)
on conflict do nothing`

/** The invented population, for tenants that try the registry out. */
export const sample: PluginSample = {
  name: 'residents',
  sql,
  values: [JSON.stringify(residents())],
}
