import { defineFault } from '../operation/fault.ts'

/** Somebody changed the settings since the caller read them. */
export const settingsHaveChanged = defineFault<{ by: string; version: number }>(
  'settings.have-changed',
  409,
)

/** White words on the colour cannot be read by everyone. */
export const tooLittleContrast = defineFault<{ colour: string; ratio: string }>(
  'settings.too-little-contrast',
  422,
)

/** A site is an origin over https, or over http on this machine alone. */
export const notASite = defineFault<{ site: string }>('settings.not-a-site', 422)

/** Italian is always among the languages. */
export const needsItalian = defineFault('settings.needs-italian', 422)

/** The picture is not what it says it is, or is larger than 200 KB. */
export const notALogo = defineFault('settings.not-a-logo', 422)

/** A group of the provider would give a role or an office that is not there, or not by whoever sets it. */
export const notForGroups = defineFault<{ group: string; what: string }>(
  'settings.not-for-groups',
  422,
)
