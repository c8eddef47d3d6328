import type { Locale } from '../service/define-service.ts'
import { inWords } from '../tenancy/words.ts'
import { wordsFor } from '../texts/words.ts'
import type { OwnRole } from './own-roles.ts'

type Reader = { readonly locale: Locale }

/** What a role is called in the reader's language; the tenant's own by the name it was given. */
export function roleName(
  reader: Reader,
  role: string,
  own: readonly Pick<OwnRole, 'id' | 'name'>[] = [],
): string {
  const made = own.find(({ id }) => id === role)
  if (made) return inWords(reader, made.name)
  const words = wordsFor(reader.locale)
  return words.has(`roles.${role}`) ? words.say(`roles.${role}`, {}) : role
}
