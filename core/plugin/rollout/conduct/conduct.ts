import { Fault } from '../../../operation/fault.ts'
import { toWire } from '../../cell/wire-fault.ts'
import { storedVersion, type StoredVersion } from '../record/kept-version.ts'
import { awaitNodes } from './await-nodes.ts'
import { carryOver } from './carry-over.ts'
import type { Conducted } from './conducted.ts'
import { endRollout, note, takeStep, type Course } from './notes.ts'
import { prepareVersion } from './prepare-version.ts'
import { removePlugin } from './remove-plugin.ts'
import { stand } from './stand.ts'

/**
 * Goes a rollout's whole way, from wherever it stands: whoever began may have stopped in the middle. Whatever goes
 * wrong, what was live before is live everywhere, and the reason is kept.
 */
export async function conduct(conducted: Conducted, course: Course): Promise<void> {
  try {
    await (course.kind === 'remove' ? removePlugin(conducted, course) : bring(conducted, course))
    await endRollout(conducted, course, null)
  } catch (error) {
    if (isPassing(error)) throw error
    conducted.log.warn({ error, rollout: course.id, plugin: course.plugin }, 'A rollout is refused')
    if (course.generation !== null)
      await stand(conducted, course, { version: course.fromVersion, source: course.fromSource })
    const { code, facts } = error instanceof Fault ? error : toWire(error)
    await endRollout(conducted, course, { code, facts: { plugin: course.plugin, ...facts } })
  }
}

// When the record is away nothing can be refused either: somebody goes on when it is back.
function isPassing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return !(error instanceof Fault) && /^(08|57|53)|^ECONN|^EPIPE/.test(code)
}

async function bring(conducted: Conducted, course: Course): Promise<void> {
  const kept = await followed(conducted, course)
  await note(conducted, course, { state: 'live' })
  const carry = () => carryOver(conducted, course, kept)
  await takeStep(conducted, course, { step: 'carrying', state: 'live', work: carry })
  const late = kept.description.migrations.some(({ phase }) => phase === 'contract')
  await note(conducted, course, { waitsForOld: late })
}

async function followed(conducted: Conducted, course: Course): Promise<StoredVersion> {
  try {
    const kept = await broughtSoFar(conducted, course)
    const follow = () => awaitNodes(conducted, course)
    await takeStep(conducted, course, { step: 'following', state: course.state, work: follow })
    return kept
  } finally {
    await conducted.plugins.dismiss() // this node has taken over what was tried, or will not
  }
}

async function broughtSoFar(conducted: Conducted, course: Course): Promise<StoredVersion> {
  const { plugin, toVersion } = course
  if (course.generation !== null) {
    const { directory } = conducted.kernel.database
    const kept = await storedVersion(directory, { plugin, version: toVersion ?? '' })
    if (kept) return kept
  }
  const kept = await prepareVersion(conducted, course)
  const source = kept.source === 'installed' ? 'installed' : 'delivered'
  await stand(conducted, course, { version: kept.version, source })
  return kept
}
