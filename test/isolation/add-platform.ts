import { randomUUID } from 'node:crypto'
import { meetPaula } from '../../core/platform/testing/platform.ts'
import { describe } from '../../core/plugin/cell/describe.ts'
import { permit, report } from '../../core/testing/declared-services.ts'
import { streets } from '../../core/testing/offered-services.ts'
import type { ScratchKernel } from '../../core/testing/scratch-kernel.ts'

const rollout = randomUUID()
const key = Buffer.alloc(32, 7).toString('base64')
const another = Buffer.alloc(32, 8).toString('base64')

/** What is asked about plugins: of the one of the tests, which everybody's platform has. */
export const ofPlugins: Readonly<Record<string, () => unknown>> = {
  ...Object.fromEntries(
    ['read', 'preview', 'roll-out', 'reload', 'remove', 'export'].flatMap((name) => [
      [`plugins.${name}.id`, () => streets.id],
      [`plugins.${name}.version`, () => streets.version],
    ]),
  ),
  'plugins.rollout.rollout': () => rollout,
  'plugins.upload.package': () => 'AAAA',
  'publishers.trust.key': () => another,
  'publishers.distrust.key': () => key,
}

/** Lets the platform be there, and keep the plugin of the tests. */
export async function addPlatform(scratch: ScratchKernel): Promise<void> {
  await meetPaula(scratch)
  await addPlugin(scratch)
}

// With a rollout that is over, and a publisher.
async function addPlugin({ owner }: ScratchKernel): Promise<void> {
  const declared = { ...streets, contract: '^1.0.0', services: [report, permit] }
  await owner.query(
    `insert into plugin_version (plugin, version, source, description) values ($1, $2, 'delivered', $3)`,
    [streets.id, streets.version, JSON.stringify(describe(declared))],
  )
  await owner.query(
    `insert into plugin_rollout (id, plugin, kind, to_version, state, why, asked_by, asked_at, ended_at)
     values ($1, $2, 'reload', $3, 'live', 'prova', 'prova', now(), now())`,
    [rollout, streets.id, streets.version],
  )
  await owner.query(
    `insert into publisher (key, name, trusted_since, trusted_by) values ($1, 'Editrice', now(), 'prova')`,
    [key],
  )
}
