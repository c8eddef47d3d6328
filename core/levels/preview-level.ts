import type { Scope } from '../operation/scope.ts'
import type { LevelDraft, LevelPreview } from './contract.ts'
import { levelOf } from './level-of.ts'
import { movedAmong, type Moved } from './moved.ts'
import { movedRows } from './moved-rows.ts'
import { demandSoundLevel } from './save-level.ts'
import { levelsIn } from './stored-levels.ts'
import { ticketsTouched } from './tickets-touched.ts'

const mostLookedAt = 5000
const atOnce = 500
const mostShown = 10

/**
 * What a level would do to tickets that are open, without doing it. Faults: levels.service-not-offered,
 * levels.breach-of-nothing, offices.unknown, offices.is-closed, access.not-allowed.
 */
export async function previewLevel(scope: Scope, draft: LevelDraft): Promise<LevelPreview> {
  await demandSoundLevel(scope, draft)
  const touched = await ticketsTouched(scope, draft, mostLookedAt + 1)
  const kept = (await levelsIn(scope)).filter(({ id }) => id !== draft.id)
  const levels = [...kept, levelOf(draft)]
  const moved: Moved[] = []
  for (let at = 0; at < Math.min(touched.length, mostLookedAt); at += atOnce)
    moved.push(...(await movedAmong(scope, touched.slice(at, at + atOnce), levels)))
  const broken = moved.filter(({ is }) => is !== undefined && is.dueAt < scope.now)
  return {
    touched: moved.length,
    broken: broken.length,
    isCut: touched.length > mostLookedAt,
    rows: await movedRows(scope, moved.slice(0, mostShown)),
  }
}
