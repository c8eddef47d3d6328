import type { Scope } from '../../operation/scope.ts'
import type { LivePlugin } from '../../service/catalogue.ts'
import { permissionViews } from '../spoken/permission-view.ts'
import { processingViews } from '../spoken/processing-view.ts'
import type { EnablingView } from './contract.ts'
import { secretNames } from './kept-secrets.ts'
import { settingsNow } from './settings-now.ts'
import type { Word } from './word.ts'

/** What a plugin asks for, and how far the word that counts in a place gives it. */
export async function asksNow(
  scope: Scope,
  plugin: LivePlugin,
  word: Word | undefined,
): Promise<Pick<EnablingView, 'permissions' | 'processing' | 'settings'>> {
  const { locale } = scope
  const accepted = new Set(word?.accepted)
  const where = word && { plugin: plugin.id, office: word.office }
  const secrets = where ? await secretNames(scope, where) : []
  return {
    permissions: permissionViews(locale, plugin.permissions).map((one) => ({
      ...one,
      isAccepted: accepted.has(one.id),
    })),
    processing: processingViews(locale, plugin.processing),
    settings: settingsNow(scope, plugin, { word, secrets }),
  }
}
