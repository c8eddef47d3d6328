import { bundleWorkflowCode, DefaultLogger, Runtime } from '@temporalio/worker'

const logger = new DefaultLogger('ERROR')

/** Lets Temporal speak of errors alone; to be said before anything else of it is used. */
export function keepQuiet(): void {
  const logging = { filter: 'ERROR', forward: {} }
  Runtime.install({ logger, shutdownSignals: [], telemetryOptions: { logging } })
}

/** The code of workflows as a worker takes it. */
export async function bundled(source: URL): Promise<string> {
  const { code } = await bundleWorkflowCode({ workflowsPath: source.pathname, logger })
  return code
}

/** The code of the tickets' workflows. */
export async function bundleTickets(): Promise<{ code: string }> {
  return { code: await bundled(new URL('../ticket/workflow.ts', import.meta.url)) }
}
