import { z } from 'zod'
import type { Scope } from '../../operation/scope.ts'
import type { LivePlugin } from '../../service/catalogue.ts'
import { settingViews } from '../spoken/setting-view.ts'
import type { EnablingView } from './contract.ts'
import type { Word } from './word.ts'

const Plain = z.union([z.string(), z.number(), z.boolean()])

/** How a plugin's settings stand in a place: of a secret only whether it is set. */
export function settingsNow(
  { locale }: Scope,
  { settings }: LivePlugin,
  { word, secrets }: { readonly word: Word | undefined; readonly secrets: readonly string[] },
): EnablingView['settings'] {
  return settingViews(locale, settings).map((view) => {
    const value = Plain.safeParse(word?.settings[view.name]).data ?? null
    const isSet = view.kind === 'secret' ? secrets.includes(view.name) : value !== null
    return { ...view, value, isSet }
  })
}
