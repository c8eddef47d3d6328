import type { Client } from '@temporalio/client'
import { createAbsent, type Absent } from './absent.ts'
import { startCrew, type Crew, type Ground, type Script } from './crew.ts'
import { heldByAnother } from './current.ts'
import { scriptOf, type Scripted } from './script-of.ts'

/** What it takes to call back whoever is still held by an older version. */
export interface CallBackOptions extends Ground {
  readonly client: Client
  /** Where the workflows of what came with the platform were bundled. */
  readonly built: URL
  /** An older version that is kept, as it can be started again; throws where it is not. */
  readonly older: (plugin: string, version: string) => Promise<Scripted>
  /** Told once of an older build that nobody can bring back. */
  readonly onTrouble?: (error: unknown) => void
}

/**
 * Starts the worker of an older build of a plugin that holds a workflow and is none of these; answers nothing where
 * there is no such, or it could not be brought back. Others come before one that could not.
 */
export type CallBack = (plugin: string, builds: readonly string[]) => Promise<Crew | undefined>

/** Builds the way back for older builds: who was sent on a way by one is still held by it when this process begins anew. */
export function createCallBack(options: CallBackOptions): CallBack {
  const absences = new Map<string, Absent>()
  return async (plugin, builds) => {
    const absent = absences.get(plugin) ?? createAbsent()
    absences.set(plugin, absent)
    const known = [...builds, ...absent.resting(Date.now())]
    const build = await heldByAnother(options.client, plugin, known)
    if (build === undefined) return undefined
    try {
      const crew = await startCrew(options, await olderScript(options, plugin, build))
      absent.found(build)
      return crew
    } catch (error) {
      if (absent.miss(build, Date.now())) options.onTrouble?.(error)
      return undefined
    }
  }
}

async function olderScript(
  { older, built }: CallBackOptions,
  plugin: string,
  build: string,
): Promise<Script> {
  const script = await scriptOf(await older(plugin, build.split('+')[0] ?? ''), built)
  if (script?.build !== build) throw new Error(`Workflows of ${plugin} wait for ${build}`)
  return script
}
