import { createCallBack, type CallBack, type CallBackOptions } from './call-back.ts'
import { startCrew, type Crew, type Script } from './crew.ts'
import { isDrained, makeCurrent } from './current.ts'
import { createScripts, type Scripted } from './script-of.ts'

/** What crews follow, and what they need. */
export interface CrewsOptions extends CallBackOptions {
  /** The plugins that are live now. */
  readonly live: () => Iterable<Scripted>
  readonly drainEveryMs?: number
  /** How long an older crew stays at least: what just began on it is counted a moment later. */
  readonly staysMs?: number
}

/** The workers of the plugins' workflows: one for each live version, and for older ones until they have drained. */
export interface Crews {
  /** Brings the workers to what is live; answers whether any was started or sent home. */
  turn(): Promise<boolean>
  /** Which builds of a plugin have a worker here, the current one first. */
  builds(plugin: string): readonly string[]
  close(): Promise<void>
}

interface Team {
  /** The newest first. */
  readonly crews: readonly Crew[]
  /** When the crew in front last changed. */
  readonly changedAt: number
  /** The build that the server takes for the current one, as far as was told it from here. */
  readonly current: string | null
}

const nobody: Team = { crews: [], changedAt: 0, current: null }

type Teams = Map<string, Team>

/** Builds the crews of this process; nothing is started before the first turn. */
export function createCrews(options: CrewsOptions): Crews {
  const teams: Teams = new Map()
  const scripts = createScripts(options.built)
  const callBack = createCallBack(options)
  const { drainEveryMs = 10_000 } = options
  let drainedAt = 0
  return {
    async turn() {
      let isAny = false
      for (const plugin of options.live()) {
        const script = await scripts.of(plugin)
        if (script && (await lead(options, teams, script))) isAny = true
      }
      if (Date.now() - drainedAt < drainEveryMs) return isAny
      drainedAt = Date.now()
      for (const { id } of options.live()) if (await comeBack(callBack, teams, id)) isAny = true
      return (await sendHome(options, teams)) || isAny
    },
    builds: (plugin) => (teams.get(plugin)?.crews ?? []).map(({ build }) => build),
    async close() {
      const crews = [...teams.values()].flatMap((team) => team.crews)
      await Promise.all(crews.map((crew) => crew.stop()))
    },
  }
}

// A build that already has a worker, as after a rollback, only comes to the front again.
async function lead(options: CrewsOptions, teams: Teams, script: Script): Promise<boolean> {
  const { plugin, build } = script
  const { crews, current } = teams.get(plugin) ?? nobody
  if (current === build) return false
  const crew = crews.find((one) => one.build === build) ?? (await startCrew(options, script))
  const led = [crew, ...crews.filter((one) => one !== crew)]
  const changedAt = Date.now()
  teams.set(plugin, { crews: led, changedAt, current })
  if (await makeCurrent(options.client, crew))
    teams.set(plugin, { crews: led, changedAt, current: build })
  return true
}

async function comeBack(callBack: CallBack, teams: Teams, plugin: string): Promise<boolean> {
  const team = teams.get(plugin)
  if (!team) return false
  const builds = team.crews.map(({ build }) => build)
  const crew = await callBack(plugin, builds)
  if (crew) teams.set(plugin, { ...team, crews: [...team.crews, crew] })
  return crew !== undefined
}

async function sendHome(options: CrewsOptions, teams: Teams): Promise<boolean> {
  const live = new Set([...options.live()].map(({ id }) => id))
  let isAny = false
  for (const [plugin, team] of teams) {
    if (Date.now() - team.changedAt < (options.staysMs ?? 30_000)) continue
    const old = live.has(plugin) ? team.crews.slice(1) : team.crews
    const drained = await Promise.all(old.map((crew) => isDrained(options.client, crew)))
    const leaving = old.filter((_, place) => drained[place])
    const crews = team.crews.filter((crew) => !leaving.includes(crew))
    if (crews.length > 0) teams.set(plugin, { ...team, crews })
    else teams.delete(plugin)
    await Promise.all(leaving.map((crew) => crew.stop()))
    isAny ||= leaving.length > 0
  }
  return isAny
}
