import { createKernel, operationNamed, type City } from '@dime/core/running'
import type { Plans } from './bare-server.ts'
import { recording, type Statement } from './recording.ts'
import type { Workload } from './workloads.ts'

/** Runs each operation once and notes its statements, so that the bare server can run the very same. */
export async function recordPlans(city: City, all: readonly Workload[]): Promise<Plans> {
  const plans: Plans = {}
  for (const workload of all) plans[workload.operation] = await record(city, workload)
  return plans
}

async function record(city: City, workload: Workload): Promise<Plans[string]> {
  const statements: Statement[] = []
  const database = recording(city.database, (statement) => void statements.push(statement))
  const kernel = createKernel(database, city.kernel.lent)
  const operation = operationNamed.get(workload.operation)
  if (!operation) throw new Error(`There is no operation ${workload.operation}`)
  const answer = await kernel.perform(operation, workload.caller, workload.input)
  const fresh = operation.kind === 'read' ? [] : newIn(answer)
  return { statements: asPlain(statements), varied: { ...workload.varied }, fresh }
}

// What a receipt names was made for it; a second ticket needs others.
function newIn(receipt: unknown): string[] {
  if (typeof receipt !== 'object' || receipt === null) return []
  const names = 'id' in receipt && 'code' in receipt ? [receipt.id, receipt.code] : []
  return names.map(String)
}

function asPlain(statements: readonly Statement[]): Plans[string]['statements'] {
  return JSON.parse(JSON.stringify(statements))
}
