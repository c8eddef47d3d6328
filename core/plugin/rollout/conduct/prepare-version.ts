import { expandSchema } from '../../../database/plugin-schema.ts'
import { messageOf } from '../../cell/wire-fault.ts'
import { migrationFailed, versionNotKept } from '../faults.ts'
import { storedVersion, type StoredVersion } from '../kept-version.ts'
import { judge } from '../objections.ts'
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

// A step that cannot have its lock would let everybody queue behind it: better it is tried again another time.
async function widen({ owner }: Conducted, { plugin, description }: StoredVersion): Promise<void> {
  const schema = { id: plugin, migrations: description.migrations }
  try {
    await owner.query(`set lock_timeout = '4s'`)
    await expandSchema(owner, schema)
    await noteContracted(owner, schema)
  } catch (error) {
    throw migrationFailed({ plugin, message: messageOf(error) })
  } finally {
    await owner.query('reset lock_timeout')
  }
}
