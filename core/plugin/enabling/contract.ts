import { z } from 'zod'
import { PermissionView } from '../spoken/permission-view.ts'
import { ProcessingView } from '../spoken/processing-view.ts'
import { SettingView } from '../spoken/setting-view.ts'

const Moment = z.iso.datetime()
const PluginId = z.string().max(40)

/** Whether a plugin works in a place now: off, on, not yet, or not any more. */
export const EnablingState = z.enum(['off', 'on', 'coming', 'over'])

/** A plugin as an organisation sees it in its catalogue. */
export const EnablingCard = z.object({
  plugin: PluginId,
  name: z.string(),
  brief: z.string(),
  version: z.string(),
  state: EnablingState,
  from: Moment.nullable(),
  until: Moment.nullable(),
  /** How many offices have a word of their own about it. */
  offices: z.int(),
  services: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      office: z.string().nullable(),
      isOffered: z.boolean(),
    }),
  ),
  /** What the version now live asks for and nobody accepted yet. */
  missing: z.array(PermissionView),
})

/** What somebody said about a plugin in a place. */
export const EnablingWord = z.object({
  office: z.object({ id: z.uuid(), code: z.string(), name: z.string() }).nullable(),
  state: EnablingState,
  from: Moment.nullable(),
  until: Moment.nullable(),
  changedBy: z.string().nullable(),
  changedAt: Moment.nullable(),
})

/** A setting with what is set; a secret says whether it is, and no more. */
export const SettingNow = SettingView.extend({
  value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  isSet: z.boolean(),
})

/** A plugin in one place: the whole organisation, or an office. */
export const EnablingView = EnablingCard.extend({
  place: z.object({ id: z.uuid(), code: z.string(), name: z.string() }).nullable(),
  /** Whether this place has a word of its own; otherwise `follows` says whose counts. */
  isOwn: z.boolean(),
  follows: EnablingWord.nullable(),
  permissions: z.array(PermissionView.extend({ isAccepted: z.boolean() })),
  processing: z.array(ProcessingView),
  settings: z.array(SettingNow),
  /** Every word about it, the organisation's first. */
  words: z.array(EnablingWord),
  /** Requests of its services under way here: switched off, they are worked to their end. */
  openTickets: z.int(),
  version: z.string(),
  /** Of the word: what a change has to name. 0 where nothing was said. */
  seen: z.int(),
  may: z.object({ edit: z.boolean() }),
})

/** A plugin in a place; the whole organisation where no office is named. */
export const EnablingPlace = z.object({ plugin: PluginId, office: z.uuid().optional() }).strict()

const Value = z.union([z.string().max(4000), z.number(), z.boolean(), z.null()])

/** Switches a plugin on in a place, or changes how it is set there; null takes a value away, a secret not named stays. */
export const EnablingSave = z
  .object({
    plugin: PluginId,
    office: z.uuid().nullable(),
    from: Moment.nullable(),
    until: Moment.nullable(),
    accepts: z.array(z.string().max(40)).max(20),
    settings: z.record(z.string().max(60), Value),
    seen: z.int().min(0),
  })
  .strict()

/** Switches a plugin off in a place, at once or at an instant. */
export const SwitchOff = z
  .object({
    plugin: PluginId,
    office: z.uuid().nullable(),
    at: Moment.nullable(),
    reason: z.string().trim().min(5).max(500),
    seen: z.int().min(0),
  })
  .strict()

/** Takes an office's own word back: what its offices above say counts again. */
export const TakeBack = z
  .object({ plugin: PluginId, office: z.uuid(), seen: z.int().min(0) })
  .strict()

/** A plugin as an organisation sees it. */
export type EnablingCard = z.infer<typeof EnablingCard>
/** A plugin in one place. */
export type EnablingView = z.infer<typeof EnablingView>
/** What somebody said about a plugin in a place. */
export type EnablingWord = z.infer<typeof EnablingWord>
/** Switches a plugin on. */
export type EnablingSave = z.output<typeof EnablingSave>
/** Switches a plugin off. */
export type SwitchOff = z.output<typeof SwitchOff>
/** Takes an office's word back. */
export type TakeBack = z.output<typeof TakeBack>
