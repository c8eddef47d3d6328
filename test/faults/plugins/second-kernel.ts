import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../../launch/city.ts'
import { findFreePort } from '../../../launch/ports.ts'
import type { OwnCity } from '../../bench/own-city.ts'
import { until } from '../kill.ts'

/** A second kernel process on a city's record. */
export interface SecondKernel {
  readonly url: string
  readonly pid: number
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
}

const patienceMs = 150_000

/** Starts a second kernel beside the city's own, and waits until it answers. */
export async function startSecondKernel(city: OwnCity): Promise<SecondKernel> {
  const port = await findFreePort()
  const env = { ...city.env, DIME_KERNEL_PORT: String(port) }
  const child = spawn(process.execPath, [join(root, 'core/main.ts')], { env, stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  await until(
    async () => (await healthOf(url))?.status === 'ok',
    'the second kernel answers',
    patienceMs,
  )
  return { url, pid: child.pid ?? 0, kill: () => end(child) }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

const Health = z.object({
  status: z.string(),
  pid: z.int(),
  services: z.array(z.string()),
  nodes: z.array(
    z.object({ node: z.string(), kind: z.string(), plugins: z.record(z.string(), z.string()) }),
  ),
})

/** What a kernel tells of itself and of every node; nothing when it does not answer. */
export async function healthOf(url: string): Promise<z.infer<typeof Health> | undefined> {
  const asked = fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) })
  const answer = await asked.catch(() => undefined)
  return answer && Health.parse(await answer.json())
}
