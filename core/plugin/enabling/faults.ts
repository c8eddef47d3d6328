import { defineFault } from '../../operation/fault.ts'

/** No such plugin is live. */
export const unknownPlugin = defineFault<{ plugin: string }>('enabling.unknown-plugin', 404)

/** The plugin asks for permissions that were not accepted; nothing works without them, so nothing is switched on. */
export const notAccepted = defineFault<{ permissions: string }>('enabling.not-accepted', 422)

/** Settings do not fit what the plugin asks for; `errors` names each. */
export const settingsNotValid = defineFault<{
  errors: readonly { readonly field: string; readonly message: string }[]
}>('enabling.settings-not-valid', 422)

/** Somebody changed it since the caller read it. */
export const enablingHasChanged = defineFault<{ by: string; version: number }>(
  'enabling.has-changed',
  409,
)

/** It would end before it begins. */
export const endsBeforeItBegins = defineFault('enabling.ends-before-it-begins', 422)

/** Nothing was said in this very place, so there is nothing to take back. */
export const nothingSaidHere = defineFault<{ plugin: string }>('enabling.nothing-said-here', 404)
