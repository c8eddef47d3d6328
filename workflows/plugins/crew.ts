import type { NativeConnection } from '@temporalio/worker'
import { Worker } from '@temporalio/worker'
import { queueOf, type StepActivities } from './contract.ts'

/** The workflows of one version of a plugin: which build, and its code as a worker takes it. */
export interface Script {
  readonly plugin: string
  /** The version and what its code comes to: `1.2.0+ab12cd34`. */
  readonly build: string
  readonly code: string
}

/** What crews work with. */
export interface Ground {
  readonly connection: NativeConnection
  readonly namespace: string
  readonly activities: StepActivities
}

/** The worker of one version of a plugin's workflows. */
export interface Crew extends Omit<Script, 'code'> {
  stop(): Promise<void>
}

/** Starts the worker of one version; it gets no new work until that version is the current one. */
export async function startCrew(
  { connection, namespace, activities }: Ground,
  { plugin, build, code }: Script,
): Promise<Crew> {
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: queueOf(plugin),
    workflowBundle: { code },
    activities: { ...activities },
    workerDeploymentOptions: {
      version: { deploymentName: queueOf(plugin), buildId: build },
      useWorkerVersioning: true,
      defaultVersioningBehavior: 'PINNED',
    },
    maxCachedWorkflows: 50,
    shutdownGraceTime: '5s',
    shutdownForceTime: '10s',
  })
  const running = worker.run()
  return {
    plugin,
    build,
    async stop() {
      worker.shutdown()
      await running
    },
  }
}
