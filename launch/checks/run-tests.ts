import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** How many tests ended how. */
export type Tally = { passed: number; failed: number }

/** What vitest writes about a file; a file that does not load has failed without any test. */
type FileResult = { status: string; assertionResults: readonly { status: string }[] }

/** Runs the tests whose files match `patterns` (all when there are none) and counts them. */
export async function runTests(
  root: string,
  patterns: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Tally> {
  const results = join(root, '.build', 'test-results.json')
  rmSync(results, { force: true })
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const args = [vitest, 'run', ...patterns, ...reporters]
  const run = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
  const [code] = await once(run, 'close')
  const tally = existsSync(results) ? count(readResults(results)) : { passed: 0, failed: 0 }
  // A run may fail outside any test, for one when nothing matches the pattern.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/** Counts the tests of all files; a file that could not be run counts as one that failed. */
export function count(files: readonly FileResult[]): Tally {
  const ended = (status: string) =>
    files.flatMap((file) => file.assertionResults.filter((test) => test.status === status)).length
  const broken = files.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: ended('passed'), failed: ended('failed') + broken.length }
}

function readResults(file: string): readonly FileResult[] {
  return JSON.parse(readFileSync(file, 'utf8')).testResults
}
