import { setTimeout as sleep } from 'node:timers/promises'
import { explain, reasonOf } from '../explain.ts'
import { startChild, type Child } from '../process/child.ts'
import { keepAlive } from '../process/keep-alive.ts'
import { planNode, type NodeProgram } from './node-child.ts'
import type { City, Part, Started } from './part.ts'

/** A program that keeps running; it is ready when this address answers, or when it says so. */
type Service = NodeProgram & { health?(city: City): string }

const patienceMs = 60_000

const demoService: Service = {
  name: 'demo',
  title: 'The demonstration: identity provider and two sites',
  file: 'launch/demo.ts',
}

const kernelService: Service = {
  name: 'kernel',
  title: 'The kernel',
  file: 'core/main.ts',
  health: ({ settings }) => `http://127.0.0.1:${settings.ports.kernel.number}/health`,
}

const workflowService: Service = {
  name: 'workflows',
  title: 'The workflow process',
  file: 'workflows/main.ts',
  isThrifty: true,
  givesWay: true,
}

/** The identity provider that plays SPID and CIE, and two sites that carry our elements. */
export const demo: Part = { name: 'demo', start: (city) => run(city, demoService) }

/** The kernel: every operation, over HTTP. */
export const kernel: Part = { name: 'kernel', start: (city) => run(city, kernelService) }

/** The process that runs workflows. */
export const workflows: Part = { name: 'workflows', start: (city) => run(city, workflowService) }

async function run(city: City, service: Service): Promise<Started> {
  const care = { title: service.title, say: city.report.say }
  const begin = () => keepAlive(() => startService(city, service), care)
  const kept = await city.report.step(service.title, begin)
  return { close: kept.close }
}

async function startService(city: City, service: Service): Promise<Child> {
  let hasSaid = false
  const onLine = (line: string) => void (hasSaid ||= saysReady(line))
  const child = await startChild({ ...planNode(city, service), onLine })
  const health = service.health?.(city)
  try {
    await untilReady(child, service.title, async () => (health ? answers(health) : hasSaid))
    return child
  } catch (error) {
    await child.close()
    throw error
  }
}

async function untilReady(
  child: Child,
  title: string,
  isReady: () => Promise<boolean>,
): Promise<void> {
  let ended: string | undefined
  void child.exited.then((how) => (ended = how))
  const deadline = Date.now() + patienceMs
  while (!(await isReady())) {
    if (ended !== undefined) throw explain(`${title} stopped (${ended}).\n${child.tail()}`)
    if (Date.now() > deadline)
      throw explain(`${title} is not ready after a minute.\n${child.tail()}`)
    await sleep(50)
  }
}

function saysReady(line: string): boolean {
  try {
    return JSON.parse(line)?.msg === 'ready'
  } catch {
    return false
  }
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(reasonOf)
  return typeof answer !== 'string' && answer.status === 200
}
