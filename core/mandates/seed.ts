import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { today } from '../tenancy/today.ts'
import type { MandateKind, MandateView, Party } from './contract.ts'
import { lastDayAsMinor, yearsAfter } from './days.ts'
import { insertMandate } from './insert.ts'
import { meetParty, meetPerson, type NamedPerson } from './parties.ts'

/** A mandate of the demonstration, as if it had been recorded and verified. */
export interface SampleMandate {
  readonly grantor: Exclude<Party, { person: string }>
  readonly grantee: NamedPerson
  readonly kind: MandateKind
  readonly relation?: string
  readonly services?: readonly string[] | null
  readonly archetype?: NonNullable<MandateView['archetype']>
}

/** Puts mandates in that are not there; what is there, also revoked by somebody, stays as it is. */
export async function seedMandates(scope: Scope, samples: readonly SampleMandate[]): Promise<void> {
  for (const sample of samples) await seedOne(scope, sample)
}

async function seedOne(scope: Scope, sample: SampleMandate): Promise<void> {
  const { kind, relation, services = null, archetype = null } = sample
  const grantor = await meetParty(scope, sample.grantor)
  const grantee = await meetPerson(scope, sample.grantee)
  const there = await scope.store.row(sql`
    select id from mandate where tenant_id = ${scope.tenant.id} and grantor_id = ${grantor.id}
      and grantee_id = ${grantee.id} and kind = ${kind} and (to_day is null or to_day >= ${today(scope)}::date) limit 1`)
  if (there) return
  const from = today(scope)
  const to = kind === 'genitore' ? lastDayAsMinor(grantor.birthdate ?? from) : lastDay(kind, from)
  await insertMandate(scope, {
    ...{ kind, relation, services, archetype, from, to },
    grantor: grantor.id,
    grantee: grantee.id,
    granteeName: grantee.name,
    verifiedBy: kind === 'semplice' ? grantor.name : scope.tenant.profile.name,
  })
}

function lastDay(kind: MandateKind, from: string): string | null {
  return kind === 'semplice' || kind === 'professionista' ? yearsAfter(from, 1) : null
}
