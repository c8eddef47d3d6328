import { expandSchema } from '../../../database/plugin-schema.ts'
import { messageOf } from '../../cell/wire-fault.ts'
import { migrationFailed, versionNotKept } from '../faults.ts'
import { storedVersion, type StoredVersion } from '../record/kept-version.ts'
import { judge } from '../judging/objections.ts'
import type { Conducted } from './conducted.ts'
import { noteContracted } from './note-contracted.ts'
import { takeStep, type Course } from './notes.ts'
import { tryOut } from './try-out.ts'

/**
 * Brings a version so far that every node may start it: what stands against it is looked for, its tables are
 * widened, and it is tried out beside the one that serves. Faults: plugin.*, package.*.
 */
export async function prepareVersion(conducted: Conducted, course: Course): Promise<StoredVersion> {
  const check = () => checked(conducted, course)
  const kept = await takeStep(conducted, course, {
    step: 'checking',
    state: 'checking',
    work: check,
  })
  const migrate = () => widen(conducted, kept)
  await takeStep(conducted, course, { step: 'migrating', state: 'migrating', work: migrate })
  const start = () => tryOut(conducted, kept)
  await takeStep(conducted, course, { step: 'starting', state: 'starting', work: start })
  return kept
}

async function checked(
  { kernel, caller }: Conducted,
  { plugin, toVersion }: Course,
): Promise<StoredVersion> {
  return kernel.withRows(caller, async (scope) => {
    const version = toVersion ?? ''
    const kept = await storedVersion(scope.store, { plugin, version })
    if (!kept) throw versionNotKept({ plugin, version })
    const { against } = await judge(scope, kept)
    if (against[0]) throw against[0]
    return kept
  })
}

async function widen(conducted: Conducted, { plugin, description }: StoredVersion): Promise<void> {
  const { migrations } = description
  try {
    const done = await expandSchema(conducted.owning, { id: plugin, migrations })
    const taken = migrations.filter(({ name }) => done.includes(name))
    await noteContracted(conducted.owner, plugin, taken)
  } catch (error) {
    throw migrationFailed({ plugin, message: messageOf(error) })
  }
}
