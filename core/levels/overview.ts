import { demand } from '../access/ability.ts'
import type { Scope } from '../operation/scope.ts'
import { storedOffice } from '../tenancy/office-rows.ts'
import { inWords } from '../tenancy/words.ts'
import { lookingAt } from './looking.ts'
import type { LevelOverview } from './overview-contract.ts'
import { heldOnes, promisedOnes } from './overview-lists.ts'
import { peopleLoad } from './people-load.ts'
import { countsByService } from './overview-counts.ts'

/**
 * What is about to break, what is broken or held, and who has how much, in one office with those below it or
 * in all that the reader may look into. Faults: offices.unknown, access.not-allowed.
 */
export async function levelOverview(
  scope: Scope,
  { office: id }: { readonly office?: string | undefined },
): Promise<LevelOverview> {
  const office = id === undefined ? undefined : await storedOffice(scope, id)
  if (office) demand(scope.ability, 'read', { kind: 'statistics', officeId: office.id })
  const looking = await lookingAt(scope, id)
  const services = await countsByService(looking)
  const sum = (of: (one: (typeof services)[number]) => number) =>
    services.reduce((total, one) => total + of(one), 0)
  return {
    office: office ? { id: office.id, code: office.code, name: inWords(scope, office.name) } : null,
    until: looking.until,
    counts: {
      open: sum(({ open }) => open),
      breaking: sum(({ breaking }) => breaking),
      broken: sum(({ broken }) => broken),
      held: sum(({ held }) => held),
      late: sum(({ late }) => late),
      reopened: sum(({ reopened }) => reopened),
    },
    breaking: await promisedOnes(looking, 'breaking'),
    broken: await promisedOnes(looking, 'broken'),
    held: await heldOnes(looking),
    people: await peopleLoad(scope, id),
    services,
  }
}
