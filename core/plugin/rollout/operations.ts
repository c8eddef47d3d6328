import { z } from 'zod'
import { write } from '../../operation/define.ts'
import { onlyThere } from '../../platform/only-there.ts'
import { reload, remove, rollOut } from './changes.ts'
import { PluginExport, Uploaded } from './contract.ts'
import { exportRows } from './export-rows.ts'
import { PluginId, PluginVersion } from './names.ts'
import { RolloutView } from './rollout-contract.ts'
import { upload } from './upload.ts'

const may = <Doing extends 'edit' | 'remove' | 'export'>(action: Doing) =>
  ({ action, subject: 'plugin' }) as const

const reason = z.string().trim().min(5).max(500)

/** What the platform's own staff change of the plugins that the city runs on. */
export const rolloutOperations = [
  write({
    name: 'plugins.upload',
    summary: 'Takes a signed package in; nothing of it runs until it is rolled out',
    input: z.object({ package: z.base64().max(16_000_000) }).strict(),
    output: Uploaded,
    bodyLimit: 16_500_000,
    seconds: 30,
    need: may('edit'),
    run: onlyThere((scope, input) => upload(scope, input.package)),
  }),
  write({
    name: 'plugins.roll-out',
    summary: 'Asks for a version to be live on every node: higher or lower than the one that is',
    input: z.object({ id: PluginId, version: PluginVersion, reason }).strict(),
    output: RolloutView,
    need: may('edit'),
    run: onlyThere(rollOut),
  }),
  write({
    name: 'plugins.reload',
    summary: 'Asks for the live version to be started anew on every node',
    input: z.object({ id: PluginId, reason }).strict(),
    output: RolloutView,
    need: may('edit'),
    run: onlyThere(reload),
  }),
  write({
    name: 'plugins.remove',
    summary: 'Asks for a plugin to be taken out on every node, with its rows if that is said',
    input: z
      .object({ id: PluginId, reason, leavesTickets: z.boolean(), dropsRows: z.boolean() })
      .strict(),
    output: RolloutView,
    need: may('remove'),
    run: onlyThere(remove),
  }),
  write({
    name: 'plugins.export',
    summary: 'A plugin’s own rows of every organisation as a file; noted in each of them',
    input: z.object({ id: PluginId }).strict(),
    output: PluginExport,
    seconds: 30,
    need: may('export'),
    run: onlyThere((scope, { id }) => exportRows(scope, id)),
  }),
] as const
