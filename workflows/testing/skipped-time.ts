import { TestWorkflowEnvironment } from '@temporalio/testing'
import { Worker } from '@temporalio/worker'
import { findTimeSkippingServer } from '../../launch/temporal/time-skipping.ts'
import {
  ticketQueue,
  workflowId,
  type TicketActivities,
  type TicketKey,
} from '../ticket/contract.ts'
import type { RecomputeActivities } from '../recompute/contract.ts'
import { bundleTickets, keepQuiet } from './bundled.ts'

/** What a worker may be asked to do. */
export type Activities = TicketActivities & Partial<RecomputeActivities>

/** A Temporal server whose time can be skipped, with a worker for one set of activities at a time. */
export interface SkippedTime {
  readonly environment: TestWorkflowEnvironment
  /** Runs `scene` while a worker serves the activities. */
  serve<T>(activities: Activities, scene: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

// What is recorded is committed: it names no machine.
const identity = 'dime'

/** Bundles the workflows and starts the server. */
export async function skipTime(): Promise<SkippedTime> {
  keepQuiet()
  const workflowBundle = await bundleTickets()
  const environment = await start(await findTimeSkippingServer(), 3)
  return {
    environment,
    async serve(activities, scene) {
      const { nativeConnection: connection } = environment
      const worker = await Worker.create({
        connection,
        workflowBundle,
        identity,
        taskQueue: ticketQueue,
        activities: { ...activities },
      })
      return worker.runUntil(scene)
    },
    close: () => environment.teardown(),
  }
}

/** The workflow of a ticket. */
export function workflowOf({ environment }: SkippedTime, key: TicketKey) {
  return environment.client.workflow.getHandle(workflowId(key))
}

// On a busy machine a Java program may need longer than the five seconds that the SDK grants it.
async function start(path: string, attempts: number): Promise<TestWorkflowEnvironment> {
  const starting = TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
    client: { identity },
  })
  return starting.catch((error: unknown) => {
    if (attempts <= 1) throw error
    return start(path, attempts - 1)
  })
}
