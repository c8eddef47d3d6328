import { signInNeeded } from '../access/faults.ts'
import type { Scope } from '../operation/scope.ts'
import type { AccessLevel } from './define-service.ts'
import { levelTooLow } from './faults.ts'

const levels: Readonly<Record<AccessLevel, number>> = {
  anyone: 0,
  'spid-1': 1,
  'spid-2': 2,
  'spid-3': 3,
}

/** The level of SPID or CIE that an access asks for; 0 for anyone. */
export const levelOf = (access: AccessLevel): number => levels[access]

/** Refuses whoever is not known as surely as the service asks; faults: access.sign-in-needed, service.level-too-low. */
export function demandLevel({ actor }: Scope, access: AccessLevel): void {
  const level = levels[access]
  if (actor.kind === 'anonymous' && level > 0) throw signInNeeded({ level })
  if (actor.kind === 'citizen' && (actor.level ?? 0) < level) throw levelTooLow({ level })
}
