import { runTests, type Tally } from './checks/run-tests.ts'
import { staticChecks } from './checks/static-checks.ts'
import { root } from './city.ts'
import { inWords } from './explain.ts'
import { findChromium } from './find-chromium.ts'
import { buildInterface, buildPlugins, buildWorkflows } from './parts/builds.ts'
import { createReport } from './report.ts'
import { cacheFolder } from './settings.ts'
import { findTemporalServer } from './temporal/find-server.ts'
import { findTimeSkippingServer } from './temporal/time-skipping.ts'

const report = createReport((text) => void process.stdout.write(text))

/**
 * `npm test [-- pattern]`: tools, static checks, builds, tests; with a pattern only the tests it names.
 * `npm run test:long`: the builds and the tests that take minutes.
 */
async function test(args: readonly string[]): Promise<Tally> {
  const patterns = args.includes('--long') ? longOnly(args) : args
  report.say('Tools')
  const long = args.includes('--long') ? { DIME_LONG_TESTS: '1' } : {}
  const env = { ...process.env, ...long, ...(await findTools()) }
  const workshop = { root, env, report }
  const checks = patterns.length > 0 ? [] : staticChecks
  report.say('Checks and builds')
  const before = await tally([
    ...checks.map(
      ({ title, run }) =>
        () =>
          report.step(title, () => run(root)),
    ),
    () => buildInterface(workshop),
    () => buildPlugins(workshop),
    () => buildWorkflows(workshop),
  ])
  report.say('Tests')
  const tests = await runTests(root, patterns, env)
  return { passed: before.passed + tests.passed, failed: before.failed + tests.failed }
}

/** The long tests alone, and of them those that are named. */
function longOnly(args: readonly string[]): string[] {
  return ['--project=long', ...args.filter((arg) => arg !== '--long')]
}

/** Runs every job, also after one has failed, tells why each failure, and counts. */
async function tally(jobs: readonly (() => Promise<unknown>)[]): Promise<Tally> {
  let failed = 0
  for (const job of jobs) {
    await job().catch((error: unknown) => {
      failed += 1
      report.say(inWords(error))
    })
  }
  return { passed: jobs.length - failed, failed }
}

/** Promises the programs that tests need, as the variables under which tests look for them. */
async function findTools(): Promise<Record<string, string>> {
  const search = { cache: cacheFolder(process.env), env: process.env, say: report.say }
  const chromium = await report.step('Chromium', () => findChromium(process.env, report.say))
  const server = await report.step('Temporal', () => findTemporalServer(search))
  const skipping = await report.step('Temporal test server that skips time', () =>
    findTimeSkippingServer(search),
  )
  return {
    DIME_CHROMIUM: chromium,
    DIME_TEMPORAL_CLI: server,
    DIME_TEMPORAL_TEST_SERVER: skipping,
  }
}

function finish({ passed, failed }: Tally): void {
  report.say(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

try {
  finish(await test(process.argv.slice(2)))
} catch (error) {
  report.say(`\n${inWords(error)}`)
  finish({ passed: 0, failed: 1 })
}
