import { z } from 'zod'
import { Line } from './line.ts'

const Colour = z.string().regex(/^#[0-9a-f]{6}$/)

// A picture that cannot carry a script: bitmaps alone, as large as a page may carry along.
const Logo = z
  .string()
  .max(280_000)
  .regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/)

const Url = z.url({ protocol: /^https?$/ }).max(200)

/** Which group of the tenant's own provider gives which role in which office (by code). */
export const GroupRole = z
  .object({ group: Line(200), role: z.string().max(60), office: z.string().max(60) })
  .strict()

/** The tenant's own provider, with which staff sign in. */
export const StaffProvider = z
  .object({
    issuer: Url,
    clientId: Line(200),
    groupsClaim: z.string().regex(/^[\w:./-]{1,100}$/),
    mapping: z.array(GroupRole).max(500),
  })
  .strict()

/** What of a tenant its administrators may set. */
export const SettingsShape = z
  .object({
    name: Line(120),
    short: Line(30),
    /** Behind white words: of enough contrast for everyone. */
    colour: Colour,
    dark: Colour,
    logo: Logo.nullable(),
    phone: z.string().regex(/^\+?[\d ]{3,20}$/),
    /** Origins of the pages on which services stand. */
    sites: z.array(Url).max(40),
    locales: z
      .array(z.enum(['it', 'en']))
      .min(1)
      .max(2),
    /** Whether staff need a second factor. */
    secondFactor: z.enum(['optional', 'required']),
    idleMinutes: z.int().min(5).max(480),
    /** Whether who is responsible for an office is written to every Monday about the week. */
    weeklyReport: z.boolean(),
    /** Where staff sign in; null is by e-mail and password. */
    provider: StaffProvider.nullable(),
  })
  .strict()

/** The name of a setting. */
export const SettingName = SettingsShape.keyof()

/** The settings as they hold, which of them were set here, and what code declares. */
export const SettingsView = z.object({
  values: SettingsShape,
  declared: SettingsShape,
  isOverridden: z.array(SettingName),
  version: z.int(),
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime().nullable(),
})

/** What is to be set; `reset` names what goes back to what code declares. */
export const SettingsSave = SettingsShape.partial()
  .extend({ reset: z.array(SettingName).max(20).optional(), version: z.int() })
  .strict()

/** What of a tenant its administrators may set. */
export type Settings = z.infer<typeof SettingsShape>
/** The name of a setting. */
export type SettingName = z.infer<typeof SettingName>
/** The settings as they hold. */
export type SettingsView = z.infer<typeof SettingsView>
/** What is to be set. */
export type SettingsSave = z.infer<typeof SettingsSave>
