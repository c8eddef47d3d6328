import { isGrpcServiceError, type Client } from '@temporalio/client'
import { defineSearchAttributeKey } from '@temporalio/common'
import { queueOf } from './contract.ts'

const deploymentVersion = defineSearchAttributeKey('TemporalWorkerDeploymentVersion', 'KEYWORD')

// Of gRPC, while a worker has not asked for work yet: there is no such build, and no such deployment.
const unknownYet: readonly number[] = [5, 9]

type Build = { readonly plugin: string; readonly build: string }

/**
 * Makes a build the current one: new workflows of the plugin begin on it, and long ones go on with it. Answers
 * whether it is: the server knows a build only once its worker has asked for work.
 */
export async function makeCurrent(client: Client, { plugin, build }: Build): Promise<boolean> {
  const asked = client.workflowService.setWorkerDeploymentCurrentVersion({
    namespace: client.options.namespace,
    deploymentName: queueOf(plugin),
    buildId: build,
    identity: 'dime',
    ignoreMissingTaskQueues: true,
  })
  return asked.then(
    () => true,
    (error: unknown) => {
      if (isGrpcServiceError(error) && unknownYet.includes(error.code)) return false
      throw error
    },
  )
}

const held = (plugin: string) =>
  `TaskQueue = '${queueOf(plugin)}' and ExecutionStatus = 'Running' and TemporalWorkflowVersioningBehavior = 'Pinned'`

const named = ({ plugin, build }: Build) => `'${queueOf(plugin)}:${build}'`

/** A build that holds a workflow and is none of these; nothing where there is no such. */
export async function heldByAnother(
  client: Client,
  plugin: string,
  builds: readonly string[],
): Promise<string | undefined> {
  const others = builds.map(
    (build) => ` and TemporalWorkerDeploymentVersion != ${named({ plugin, build })}`,
  )
  const query = `${held(plugin)}${others.join('')}`
  for await (const { typedSearchAttributes } of client.workflow.list({ query, pageSize: 1 }))
    return typedSearchAttributes.get(deploymentVersion)?.slice(`${queueOf(plugin)}:`.length)
  return undefined
}

/** Whether no workflow is held by another build any more. */
export async function othersDrained(client: Client, one: Build): Promise<boolean> {
  const { count } = await client.workflow.count(
    `${held(one.plugin)} and TemporalWorkerDeploymentVersion != ${named(one)}`,
  )
  return count === 0
}

/** Whether no workflow is held by a build any more. */
export async function isDrained(client: Client, one: Build): Promise<boolean> {
  const { count } = await client.workflow.count(
    `${held(one.plugin)} and TemporalWorkerDeploymentVersion = ${named(one)}`,
  )
  return count === 0
}
