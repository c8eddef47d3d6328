import { z } from 'zod'
import { LifecycleView } from '../../service/lifecycle-contract.ts'
import { PermissionView } from '../spoken/permission-view.ts'
import { ProcessingView } from '../spoken/processing-view.ts'
import { SettingView } from '../spoken/setting-view.ts'
import { PluginId, PluginVersion } from './names.ts'
import { RolloutPreview, RolloutView } from './rollout-contract.ts'

const Moment = z.iso.datetime()

/** Where what is live comes from: with the platform, handed over while the city works, or from nowhere. */
export const PluginSource = z.enum(['delivered', 'installed', 'none'])

/** How a plugin fares: all is well, something went wrong lately, or it does not answer. */
export const Wellbeing = z.enum(['well', 'troubled', 'away'])

/** What is counted of a host since it started; milliseconds and megabytes. */
export const HostFigures = z.object({
  calls: z.int(),
  errors: z.int(),
  p50: z.number().nullable(),
  p95: z.number().nullable(),
  pending: z.int(),
  restarts: z.int(),
  memoryMb: z.number().nullable(),
  lastError: z.string().nullable(),
})

/** A plugin in the catalogue. */
export const PluginCard = z.object({
  id: PluginId,
  name: z.string(),
  brief: z.string(),
  /** The version that should be live everywhere; nothing when it is switched off. */
  version: PluginVersion.nullable(),
  source: PluginSource,
  wellbeing: Wellbeing,
  services: z.int(),
  /** Over all nodes. */
  figures: HostFigures,
  /** Nodes that serve what is wanted, of those that are up. */
  nodes: z.object({ following: z.int(), of: z.int() }),
  /** A version higher than the live one that is kept here and could be rolled out. */
  newer: PluginVersion.nullable(),
  /** The rollout under way. */
  rollout: RolloutView.nullable(),
})

/** A version that is kept here and can be rolled out. */
export const KeptVersion = z.object({
  version: PluginVersion,
  source: z.enum(['delivered', 'installed']),
  isLive: z.boolean(),
  /** The kernel's contract that it asks for, and whether it fits. */
  contract: z.string(),
  fits: z.boolean(),
  /** Bytes and checksum of its package; nothing for what comes with the platform. */
  size: z.int().nullable(),
  checksum: z.string().nullable(),
  signedBy: z.string().nullable(),
  uploadedAt: Moment.nullable(),
  uploadedBy: z.string().nullable(),
})

/** A node that runs the plugin, or should. */
export const NodeView = z.object({
  node: z.string(),
  kind: z.enum(['kernel', 'workflows']),
  version: PluginVersion.nullable(),
  state: z.enum(['live', 'starting', 'failed', 'gone']),
  /** Whether it serves what is wanted. */
  follows: z.boolean(),
  seenAt: Moment,
  figures: HostFigures,
})

/** A service that a plugin brings. */
export const BroughtService = z.object({
  id: z.string(),
  title: z.string(),
  brief: z.string(),
  category: z.string(),
  archetype: z.string(),
  access: z.string(),
  isSensitive: z.boolean(),
  lifecycle: LifecycleView,
})

const Named = z.object({ id: z.string(), label: z.string() })

/** Everything about a plugin, in the reader's language. */
export const PluginView = PluginCard.extend({
  contract: z.object({ asks: z.string(), here: z.string(), fits: z.boolean() }),
  isolation: z.enum(['thread', 'process']),
  versions: z.array(KeptVersion),
  brings: z.array(BroughtService),
  permissions: z.array(PermissionView),
  settings: z.array(SettingView),
  processing: z.array(ProcessingView),
  sheets: z.array(Named),
  routes: z.array(
    z.object({ name: z.string(), summary: z.string(), kind: z.enum(['read', 'write']) }),
  ),
  listeners: z.array(z.string()),
  activities: z.array(z.string()),
  workflows: z.array(z.string()),
  hosts: z.array(NodeView),
  /** Tickets of its services, by the version that they follow. */
  tickets: z.array(z.object({ version: PluginVersion, open: z.int(), ended: z.int() })),
  /** The latest first. */
  rollouts: z.array(RolloutView),
})

/** A package that was taken in, and what would happen if it were rolled out. */
export const Uploaded = z.object({
  id: PluginId,
  version: PluginVersion,
  checksum: z.string(),
  preview: RolloutPreview,
})

/** A publisher whose signature is believed. */
export const PublisherView = z.object({
  name: z.string(),
  /** The Ed25519 public key, raw, in base64. */
  key: z.string(),
  /** The first characters of the key's SHA-256, to be compared by eye. */
  fingerprint: z.string(),
  trustedSince: Moment,
  trustedBy: z.string(),
  /** Since when it is believed no more. */
  until: Moment.nullable(),
  packages: z.int(),
})

/** A plugin's own rows, of every tenant, as one JSON file in base64. */
export const PluginExport = z.object({ name: z.string(), type: z.string(), bytes: z.string() })

/** A plugin in the catalogue. */
export type PluginCard = z.infer<typeof PluginCard>
/** Everything about a plugin. */
export type PluginView = z.infer<typeof PluginView>
/** A plugin's own rows as a file. */
export type PluginExport = z.infer<typeof PluginExport>
/** What is counted of a host. */
export type HostFigures = z.infer<typeof HostFigures>
/** A version that is kept here. */
export type KeptVersion = z.infer<typeof KeptVersion>
/** A node that runs the plugin. */
export type NodeView = z.infer<typeof NodeView>
/** A package that was taken in. */
export type Uploaded = z.infer<typeof Uploaded>
/** A publisher whose signature is believed. */
export type PublisherView = z.infer<typeof PublisherView>
