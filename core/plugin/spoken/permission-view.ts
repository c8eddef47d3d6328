import { z } from 'zod'
import type { Locale } from '../../service/locale.ts'
import { wordsFor } from '../../texts/words.ts'

/** Something that a plugin asks to be allowed, and what that means. */
export const PermissionView = z.object({ id: z.string(), label: z.string(), meaning: z.string() })

/** Permissions in the reader's language. */
export function permissionViews(
  locale: Locale,
  permissions: readonly string[] = [],
): z.infer<typeof PermissionView>[] {
  const { say } = wordsFor(locale)
  return permissions.map((id) => ({
    id,
    label: say(`permission.${id}`, {}),
    meaning: say(`permission.${id}.meaning`, {}),
  }))
}
