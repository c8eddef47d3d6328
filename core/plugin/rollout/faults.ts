import { defineFault } from '../../operation/fault.ts'

/** No plugin of that name is known here. */
export const unknownPlugin = defineFault<{ plugin: string }>('plugin.unknown', 404)

/** That version is not kept here. */
export const versionNotKept = defineFault<{ plugin: string; version: string }>(
  'plugin.version-not-kept',
  404,
)

/** Another package with that version is kept here; a version is never another one. */
export const versionTaken = defineFault<{ plugin: string; version: string }>(
  'plugin.version-taken',
  409,
)

/** Another rollout of the plugin is under way. */
export const rolloutUnderWay = defineFault<{ plugin: string }>('plugin.rollout-under-way', 409)

/** No such rollout. */
export const unknownRollout = defineFault('plugin.unknown-rollout', 404)

/** Open tickets could not go on under the version: so many, and the codes of the first. */
export const wouldBreakTickets = defineFault<{ count: number; codes: string }>(
  'plugin.would-break-tickets',
  409,
)

/** Lives that came with the version, recorded, are not lived the same by its workflows. */
export const wouldBreakHistories = defineFault<{
  plugin: string
  version: string
  histories: string
}>('plugin.would-break-histories', 409)

/** Workflows under way could not go on with the version: of so many tickets, and the codes of the first. */
export const wouldBreakWorkflows = defineFault<{
  plugin: string
  version: string
  count: number
  codes: string
}>('plugin.would-break-workflows', 409)

/** Open tickets need the plugin; whoever removes it must say that they are left. */
export const hasOpenTickets = defineFault<{ count: number; codes: string }>(
  'plugin.has-open-tickets',
  409,
)

/** Steps were taken that the version could not live with. */
export const wasContracted = defineFault<{ plugin: string; version: string; steps: string }>(
  'plugin.was-contracted',
  409,
)

/** A step of the plugin's own tables failed; nothing of it was kept. */
export const migrationFailed = defineFault<{ plugin: string; message: string }>(
  'plugin.migration-failed',
  409,
)

/** The version was tried out and did not start. */
export const didNotStart = defineFault<{ plugin: string; version: string; message: string }>(
  'plugin.did-not-start',
  409,
)

/** The host declares something else than the package said. */
export const declaresOtherwise = defineFault<{ plugin: string; version: string }>(
  'plugin.declares-otherwise',
  409,
)

/** Some node could not start the version: everywhere the one before serves again. */
export const nodeCouldNot = defineFault<{ node: string; message: string }>(
  'plugin.node-could-not',
  409,
)

/** Not every node told in time that it serves the version: everywhere the one before serves again. */
export const nodesTooSlow = defineFault<{ nodes: string }>('plugin.nodes-too-slow', 409)

/** The key is no Ed25519 public key: 32 bytes in base64. */
export const notAKey = defineFault('plugin.not-a-key', 422)

/** Nobody with this key is trusted. */
export const unknownPublisher = defineFault('plugin.unknown-publisher', 404)
