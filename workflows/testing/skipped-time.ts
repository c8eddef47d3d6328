import { TestWorkflowEnvironment } from '@temporalio/testing'
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker'
import { findTimeSkippingServer } from '../../launch/temporal/time-skipping.ts'
import { ticketQueue, workflowId, type TicketActivities, type TicketKey } from '../ticket/contract.ts'

const logger = new DefaultLogger('ERROR')
// What is recorded is committed: it names no machine.
const identity = 'dime'

/** A Temporal server whose time can be skipped, with a worker for one set of activities at a time. */
export interface SkippedTime {
  readonly environment: TestWorkflowEnvironment
  /** Runs `scene` while a worker serves the activities. */
  serve<T>(activities: TicketActivities, scene: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The code of the tickets' workflows as a worker takes it. */
export function bundleTickets(): Promise<{ code: string }> {
  const workflowsPath = new URL('../ticket/workflow.ts', import.meta.url).pathname
  return bundleWorkflowCode({ workflowsPath, logger })
}

/** Starts the server and bundles the workflows. */
export async function skipTime(): Promise<SkippedTime> {
  const logging = { filter: 'ERROR', forward: {} }
  Runtime.install({ logger, shutdownSignals: [], telemetryOptions: { logging } })
  const path = await findTimeSkippingServer()
  const [environment, workflowBundle] = await Promise.all([
    TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path } },
      client: { identity },
    }),
    bundleTickets(),
  ])
  return {
    environment,
    async serve(activities, scene) {
      const { nativeConnection: connection } = environment
      const served = { agenda: activities.agenda, perform: activities.perform }
      const worker = await Worker.create({
        connection,
        workflowBundle,
        identity,
        taskQueue: ticketQueue,
        activities: served,
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
