import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a build depends on and where its stamp is kept. */
export type StampPlan = { root: string; sources: readonly string[]; stamp: string; output: string }

/** Tells whether what was built still comes from these sources. */
export function isFresh(plan: StampPlan): boolean {
  if (!existsSync(plan.output) || !existsSync(plan.stamp)) return false
  return readFileSync(plan.stamp, 'utf8') === hashOf(plan)
}

/** Notes that the output has been built from the sources as they are now. */
export function markFresh(plan: StampPlan): void {
  mkdirSync(dirname(plan.stamp), { recursive: true })
  writeFileSync(plan.stamp, hashOf(plan))
}

/** Gives one hash of all sources, names and contents, in an order that never changes. */
export function hashOf({ root, sources }: Pick<StampPlan, 'root' | 'sources'>): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesBelow(root, source)).toSorted()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesBelow(root: string, path: string): string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full)
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .flatMap((name) => filesBelow(root, join(path, name)))
}
