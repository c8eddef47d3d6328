import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFirst, type Way } from '../find.ts'
import { isExecutable, onPath } from '../on-path.ts'
import { runChild } from '../process/child.ts'
import { cacheFolder } from '../settings.ts'
import type { Search } from './find-server.ts'
import { installAtomically } from './install-program.ts'
import { downloadWithSdk } from './sdk-download.ts'
import { timeSkippingVersion } from './versions.ts'

const advice =
  'No Temporal test server can be had on this machine, and tests of terms need its skipped time. ' +
  'Set DIME_TEMPORAL_TEST_SERVER to one, or install Java and Maven. Tried:'

/** Promises the path of a Temporal test server that skips time: one that is here, else fetched. */
export async function findTimeSkippingServer(search: Partial<Search> = {}): Promise<string> {
  const env = search.env ?? process.env
  const say = search.say ?? (() => undefined)
  const cache = search.cache ?? cacheFolder(env)
  return findFirst(waysToTestServer({ cache, env }), { say, advice })
}

/** Lists the ways to a test server, the nearest first. */
export function waysToTestServer({ cache, env }: Pick<Search, 'cache' | 'env'>): Way[] {
  const folder = join(cache, 'temporal', `time-skipping-${timeSkippingVersion}`)
  const target = join(folder, 'temporal-test-server')
  const fetched = (make: (aside: string) => Promise<string>) =>
    installAtomically(folder, make).then(() => target)
  return [
    {
      name: 'DIME_TEMPORAL_TEST_SERVER',
      find: async () => named(env['DIME_TEMPORAL_TEST_SERVER']),
    },
    { name: 'the copy kept here', find: async () => (isExecutable(target) ? target : undefined) },
    {
      name: "the SDK's download",
      announce: 'fetching the Temporal test server through its SDK, once',
      find: () => installAtomically(target, (aside) => downloadWithSdk('time-skipping', aside)),
    },
    {
      name: 'its Java release',
      announce: `fetching the Temporal test server ${timeSkippingVersion} with Maven, once`,
      find: () => fetched((aside) => fetchWithMaven(aside, env)),
    },
  ]
}

function named(file: string | undefined): string | undefined {
  if (file === undefined || isExecutable(file)) return file
  throw new Error(`${file} cannot be run`)
}

async function fetchWithMaven(folder: string, env: Search['env']): Promise<string> {
  const maven = onPath('mvn', env['PATH'])
  if (!maven || !onPath('java', env['PATH']))
    throw new Error('Java and Maven are not both installed')
  const pom = join(folder, 'pom.xml')
  const program = join(folder, 'temporal-test-server')
  writeFileSync(pom, pomText)
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DoutputDirectory=jars']
  await runChild({ title: 'Maven', command: maven, args, env, cwd: folder })
  writeFileSync(program, wrapper)
  chmodSync(program, 0o755)
  return folder
}

const wrapper = `#!/bin/sh
exec java -cp "$(dirname "$0")/jars/*" io.temporal.testserver.TestServer "$@"
`

const pomText = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dime</groupId>
  <artifactId>time-skipping</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>${timeSkippingVersion}</version>
    </dependency>
  </dependencies>
</project>
`
