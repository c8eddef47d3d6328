import { bundleWorkflowCode, DefaultLogger, Runtime } from '@temporalio/worker'

const logger = new DefaultLogger('ERROR')

/** Lets Temporal speak of errors alone; to be said before anything else of it is used. */
export function keepQuiet(): void {
  const logging = { filter: 'ERROR', forward: {} }
  Runtime.install({ logger, shutdownSignals: [], telemetryOptions: { logging } })
}

/** The code of the tickets' workflows as a worker takes it. */
export function bundleTickets(): Promise<{ code: string }> {
  const workflowsPath = new URL('../ticket/workflow.ts', import.meta.url).pathname
  return bundleWorkflowCode({ workflowsPath, logger })
}
