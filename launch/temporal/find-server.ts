import { join } from 'node:path'
import { findFirst, type Way } from '../find.ts'
import { isExecutable, onPath } from '../on-path.ts'
import { runChild } from '../process/child.ts'
import { installAtomically } from './install-program.ts'
import { downloadWithSdk } from './sdk-download.ts'
import { temporalVersion } from './versions.ts'

/** Where to look and whom to tell. */
export type Search = {
  cache: string
  env: Readonly<Record<string, string | undefined>>
  say(sentence: string): void
  /** Told of a child that builds, so that it can be stopped. */
  onStart?: (pid: number) => () => void
}

const source = 'github.com/temporalio/cli/cmd/temporal'

type BuildWith = { env: Search['env']; onStart: Search['onStart'] }

const advice =
  'No Temporal server can be had on this machine. Set TEMPORAL_ADDRESS to a running one, or ' +
  'DIME_TEMPORAL_CLI to a "temporal" program, or install Go so that it can be built. Tried:'

/** Promises the path of a `temporal` program: one that is here, else fetched, else built. */
export async function findTemporalServer(search: Search): Promise<string> {
  return findFirst(waysToServer(search), { say: search.say, advice })
}

/** Lists the ways to a `temporal` program, the nearest first. */
export function waysToServer({ cache, env, onStart }: Search): Way[] {
  const target = join(cache, 'temporal', temporalVersion, 'temporal')
  return [
    { name: 'DIME_TEMPORAL_CLI', find: async () => named(env['DIME_TEMPORAL_CLI']) },
    { name: '"temporal" on PATH', find: async () => onPath('temporal', env['PATH']) },
    { name: 'the copy kept here', find: async () => (isExecutable(target) ? target : undefined) },
    {
      name: "the SDK's download",
      announce: `fetching Temporal ${temporalVersion} through its SDK, once`,
      find: () => installAtomically(target, (folder) => downloadWithSdk('dev-server', folder)),
    },
    {
      name: 'building it with Go',
      announce: `building Temporal ${temporalVersion} with Go, once: about four minutes`,
      find: () => installAtomically(target, (folder) => build(folder, { env, onStart })),
    },
  ]
}

function named(file: string | undefined): string | undefined {
  if (file === undefined || isExecutable(file)) return file
  throw new Error(`${file} cannot be run`)
}

async function build(folder: string, { env, onStart }: BuildWith): Promise<string> {
  const go = onPath('go', env['PATH'])
  if (!go) throw new Error('Go is not installed')
  await runChild({
    title: 'Building Temporal',
    command: go,
    args: ['install', '-ldflags', '-s -w', `${source}@v${temporalVersion}`],
    env: { ...env, GOBIN: folder },
    ...(onStart && { onStart }),
  })
  return join(folder, 'temporal')
}
