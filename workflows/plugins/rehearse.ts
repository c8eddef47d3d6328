import type { Unplayable } from '@dime/core/running'
import type { Client } from '@temporalio/client'
import { Worker } from '@temporalio/worker'
import { readdir, readFile } from 'node:fs/promises'
import { readHistory } from '../history.ts'
import { processOf, queueOf } from './contract.ts'
import { scriptOf, type Scripted } from './script-of.ts'

type Life = Parameters<typeof Worker.runReplayHistory>[1]

/**
 * Lives every life once more with the workflows of a version that is not live yet: those recorded with it, and
 * those under way that would go on with it.
 */
export async function rehearse(client: Client, plugin: Scripted, built: URL): Promise<Unplayable> {
  const script = await scriptOf(plugin, built)
  if (!script) return { recorded: [], tickets: [] }
  const plays = (life: Life) =>
    Worker.runReplayHistory({ workflowBundle: { code: script.code } }, life).then(
      () => true,
      () => false,
    )
  return {
    recorded: await recordedFailing(plugin, plays),
    tickets: await livingFailing(client, plugin, plays),
  }
}

type Plays = (life: Life) => Promise<boolean>

async function recordedFailing({ entry }: Scripted, plays: Plays): Promise<string[]> {
  const home = new URL('histories/', entry)
  const names = await readdir(home).catch(() => [])
  const failing: string[] = []
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    const text = await readFile(new URL(name, home), 'utf8')
    if (!(await plays(readHistory(text)))) failing.push(name)
  }
  return failing
}

async function livingFailing(
  client: Client,
  { id }: Scripted,
  plays: Plays,
): Promise<Unplayable['tickets'][number][]> {
  const query = `TaskQueue = '${queueOf(id)}' and ExecutionStatus = 'Running' and TemporalWorkflowVersioningBehavior = 'AutoUpgrade'`
  const failing: Unplayable['tickets'][number][] = []
  for await (const { workflowId } of client.workflow.list({ query })) {
    const about = processOf(workflowId)
    const history = await client.workflow.getHandle(workflowId).fetchHistory()
    if (about && !(await plays(history))) {
      failing.push({ tenant: about.tenant, ticket: about.ticket })
    }
  }
  return failing
}
