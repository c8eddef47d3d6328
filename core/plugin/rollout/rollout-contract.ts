import { z } from 'zod'
import { PermissionView } from '../spoken/permission-view.ts'
import { PluginId, PluginVersion } from './names.ts'

const Moment = z.iso.datetime()

/** What is done to a plugin. */
export const RolloutKind = z.enum(['install', 'upgrade', 'roll-back', 'reload', 'remove'])

/** How far a rollout is. */
export const RolloutState = z.enum([
  'asked',
  'checking',
  'migrating',
  'starting',
  'live',
  'gone',
  'refused',
])

/** One step that a rollout took. */
export const RolloutStep = z.object({
  step: z.enum(['checking', 'migrating', 'starting', 'following', 'carrying']),
  label: z.string(),
  at: Moment,
  /** Nothing as long as it goes on. */
  endedAt: Moment.nullable(),
})

/** The way of a version from asked to live, or to its refusal. */
export const RolloutView = z.object({
  id: z.uuid(),
  plugin: PluginId,
  name: z.string(),
  kind: RolloutKind,
  from: PluginVersion.nullable(),
  to: PluginVersion.nullable(),
  state: RolloutState,
  stateLabel: z.string(),
  /** Whether nothing more will happen. */
  isOver: z.boolean(),
  steps: z.array(RolloutStep),
  /** Why it was refused: the permanent code of the fault, and its words. */
  refused: z.object({ code: z.string(), text: z.string() }).nullable(),
  /** Why it was asked for, in the words of whoever asked. */
  why: z.string(),
  by: z.string(),
  at: Moment,
  endedAt: Moment.nullable(),
  /** How many of the nodes that are up serve what is wanted. */
  nodes: z.object({ following: z.int(), of: z.int() }),
  /** Tickets carried over to the new version, and how many there were to carry. */
  carried: z.object({ done: z.int(), of: z.int() }),
  /** Whether steps that old versions could not live with still wait until they have drained. */
  waitsForOld: z.boolean(),
})

const Named = z.object({ id: z.string(), label: z.string() })

/** Tickets, by count, with the codes of the first few. */
export const SomeTickets = z.object({ count: z.int(), codes: z.array(z.string()) })

/** What will happen if a version is rolled out: to be read before anybody says yes. */
export const RolloutPreview = z.object({
  plugin: PluginId,
  name: z.string(),
  kind: RolloutKind,
  from: PluginVersion.nullable(),
  to: PluginVersion,
  /** Whether it would go through; if not, `against` says why. */
  mayBegin: z.boolean(),
  against: z.array(z.object({ code: z.string(), text: z.string() })),
  /** The kernel's contract: what the version asks for, and what stands here. */
  contract: z.object({ asks: z.string(), here: z.string(), fits: z.boolean() }),
  /** Who signed the package; nothing for what comes with the platform. */
  signedBy: z.object({ name: z.string(), isTrusted: z.boolean() }).nullable(),
  isolation: z.enum(['thread', 'process']),
  services: z.object({
    added: z.array(Named),
    changed: z.array(Named),
    gone: z.array(Named),
  }),
  permissions: z.object({ added: z.array(PermissionView), gone: z.array(PermissionView) }),
  settings: z.object({ added: z.array(Named), gone: z.array(Named) }),
  /** Purposes for which data would newly be processed. */
  processing: z.array(z.string()),
  /** Steps of its own tables: what is done at once, and what waits until older versions have drained. */
  migrations: z.object({ now: z.array(z.string()), later: z.array(z.string()) }),
  tickets: z.object({
    /** Open ones that keep the version that they began with. */
    staying: z.int(),
    /** Open ones that will follow the new version. */
    carried: z.int(),
    /** Open ones that the new version could not serve any more. */
    broken: SomeTickets,
  }),
})

/** How far a rollout is. */
export type RolloutState = z.infer<typeof RolloutState>
/** What is done to a plugin. */
export type RolloutKind = z.infer<typeof RolloutKind>
/** One step that a rollout took. */
export type RolloutStep = z.infer<typeof RolloutStep>
/** The way of a version from asked to live. */
export type RolloutView = z.infer<typeof RolloutView>
/** What will happen if a version is rolled out. */
export type RolloutPreview = z.infer<typeof RolloutPreview>
/** Tickets, by count. */
export type SomeTickets = z.infer<typeof SomeTickets>
