import type { Logger } from 'pino'
import { messageOf } from '../../cell/wire-fault.ts'
import { entryOf, isolationOf, type Sources } from './entry-of.ts'
import type { KeptServices } from './kept-services.ts'
import { forgetNode, reportNode, type Progress, type Reporting } from './report.ts'
import { readStandings, type Standing } from '../record/standing.ts'

/** What a node needs to follow what should be live. */
export interface FollowOptions extends Reporting {
  readonly sources: Sources
  readonly kept: KeptServices
  readonly log: Logger
}

/** A node that brings itself to what should be live, whatever happened while it was away. */
export interface Follower {
  /** One look: what should be live is started; resolves when all of it is, or has failed. */
  follow(): Promise<void>
  /** Looks again and again, and tells how this node is. */
  begin(): void
  close(): Promise<void>
}

interface State {
  readonly progress: Map<string, Progress & { readonly retryAt: number; readonly tries: number }>
  readonly busy: Map<string, Promise<void>>
  reportedAt: number
}

const everyMs = 300
const reportEveryMs = 1_000
const longestRetryMs = 60_000

/** Builds the follower of one node. */
export function createFollower(options: FollowOptions): Follower {
  const state: State = { progress: new Map(), busy: new Map(), reportedAt: 0 }
  let timer: NodeJS.Timeout | undefined
  let turning = Promise.resolve()
  let isClosed = false

  const turn = async (): Promise<void> => {
    try {
      for (const wanted of await look(options, state)) void set(options, state, wanted)
      if (Date.now() - state.reportedAt >= reportEveryMs) await report(options, state)
    } catch (error) {
      options.log.warn({ error }, 'What should be live cannot be seen')
    }
    if (!isClosed) timer = setTimeout(() => (turning = turn()), everyMs).unref()
  }
  return {
    async follow() {
      // One after the other: all at once would be slower for each.
      for (const wanted of await look(options, state)) await set(options, state, wanted)
      await report(options, state)
    },
    begin: () => void (turning = turn()),
    async close() {
      isClosed = true
      clearTimeout(timer)
      await turning
      await Promise.all(state.busy.values())
      await forgetNode(options).catch((error: unknown) => options.log.debug({ error }, 'forgotten'))
    },
  }
}

// What should be otherwise than it is here, and nobody sees to yet.
async function look({ sources, kept }: FollowOptions, state: State): Promise<Standing[]> {
  await kept.refresh()
  const wanted = wantedOf(sources, await readStandings(sources.directory))
  return wanted.filter((one) => !isDone(state, one) && !state.busy.has(one.plugin))
}

function set(options: FollowOptions, state: State, wanted: Standing): Promise<void> {
  const { plugin } = wanted
  const brought = bring(options, state, wanted).finally(() => state.busy.delete(plugin))
  state.busy.set(plugin, brought)
  return brought
}

// Of what nobody said anything, the delivered version should be live.
function wantedOf({ delivered }: Sources, standings: readonly Standing[]): Standing[] {
  const said = new Set(standings.map(({ plugin }) => plugin))
  const unsaid = [...delivered.keys()].filter((plugin) => !said.has(plugin))
  return [
    ...unsaid.map((plugin) => ({
      ...{ plugin, version: null, source: 'delivered' as const, generation: 0 },
    })),
    ...standings,
  ]
}

function isDone({ progress }: State, { plugin, generation }: Standing): boolean {
  const known = progress.get(plugin)
  if (known?.generation !== generation) return false
  return known.state !== 'failed' || Date.now() < known.retryAt
}

async function bring(options: FollowOptions, state: State, wanted: Standing): Promise<void> {
  const { plugin, generation, source } = wanted
  const tries = state.progress.get(plugin)?.tries ?? 0
  const tell = (told: Omit<Progress, 'generation'>, retryAt = 0) =>
    state.progress.set(plugin, { generation, ...told, retryAt, tries: retryAt ? tries + 1 : 0 })
  tell({ state: 'starting' })
  try {
    await (source === 'none' ? leave(options, plugin) : start(options, wanted))
    tell({ state: source === 'none' ? 'gone' : 'live' })
  } catch (error) {
    const waitMs = Math.min(longestRetryMs, 2_000 * 2 ** tries)
    tell({ state: 'failed', error: messageOf(error) }, Date.now() + waitMs)
    options.log.error({ plugin, error }, 'A plugin could not be started: what served before serves')
  }
  await report(options, state).catch(() => undefined) // told again within a second
}

async function start({ plugins, sources }: FollowOptions, wanted: Standing): Promise<void> {
  await plugins.load(await entryOf(sources, wanted), isolationOf(wanted))
}

// Its calls may end in peace; nobody waits for them here.
async function leave({ plugins }: FollowOptions, plugin: string): Promise<void> {
  if (plugins.live().has(plugin)) void plugins.unload(plugin)
}

async function report(options: FollowOptions, state: State): Promise<void> {
  state.reportedAt = Date.now()
  await reportNode(options, state.progress)
}
