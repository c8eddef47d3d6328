import type { Client } from '@temporalio/client'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeHistory } from '../../../workflows/history.ts'
import { processId, queueOf, type Step } from '../../../workflows/plugins/contract.ts'
import { startCrew } from '../../../workflows/plugins/crew.ts'
import { makeCurrent } from '../../../workflows/plugins/current.ts'
import { openStage, type Stage } from '../../../workflows/plugins/testing/stage.ts'
import { bundled } from '../../../workflows/testing/bundled.ts'

const about = {
  ...{ tenant: '00000000-0000-4000-8000-000000000001', key: 'year' },
  ...{ ticket: '00000000-0000-4000-8000-000000000002' },
  ...{ plugin: 'social', workflow: 'mealsRenewal' },
}

/** A renewal that was lived: which activities it asked for and when, and its history. */
export interface Lived {
  readonly asked: readonly Step[]
  readonly history: string
}

/** Lives a renewal on a server of its own; its plan says to wake up after so many milliseconds. */
export async function liveRenewal(waitMs: number): Promise<Lived> {
  const stage = await openStage()
  try {
    return await live(stage, waitMs)
  } finally {
    await stage.close()
  }
}

async function live({ client, connection }: Stage, waitMs: number): Promise<Lived> {
  const asked: Step[] = []
  const activities = { step: stepping(asked, waitMs) }
  const code = await bundled(new URL('../workflows.ts', import.meta.url))
  const script = { plugin: 'social', build: 'recorded', code }
  const crew = await startCrew({ connection, namespace: 'default', activities }, script)
  try {
    while (!(await makeCurrent(client, script))) await sleep(100)
    return { asked, history: await liveOnce(client) }
  } finally {
    await crew.stop()
  }
}

// What is recorded is committed: it names no machine.
async function liveOnce({ workflow }: Client): Promise<string> {
  const workflowId = processId(about)
  await workflow.execute('mealsRenewal', {
    ...{ workflowId, taskQueue: queueOf('social'), args: [about] },
    workflowExecutionTimeout: '1 minute',
  })
  const history = await workflow.getHandle(workflowId).fetchHistory()
  return writeHistory(history).replaceAll(/"identity": "[^"]*"/gv, '"identity": "dime"')
}

function stepping(asked: Step[], waitMs: number) {
  return async (one: Step) => {
    asked.push(one)
    const wakeAt = new Date(Date.parse(one.at) + waitMs).toISOString()
    return { wakeAt: one.activity === 'planRenewal' ? wakeAt : null }
  }
}
