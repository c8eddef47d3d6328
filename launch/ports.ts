import { once } from 'node:events'
import { createServer } from 'node:net'
import { explain } from './explain.ts'

/** A port that DiMe listens on: what for, and the variable that moves it. */
export type Port = { number: number; purpose: string; variable: string }

/** Promises that every port is free, or fails with a sentence about the first that is not. */
export async function assertPortsFree(ports: readonly Port[]): Promise<void> {
  for (const port of ports) {
    if (await isFree(port.number)) continue
    throw explain(
      `Port ${port.number} is in use by another program, and DiMe needs it for ${port.purpose}. ` +
        `Stop that program, or set ${port.variable} to another number (DIME_PORT moves all of them).`,
    )
  }
}

/** Tells whether nothing listens on a port of this machine. */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  const taken = await once(server, 'listening').then(
    () => false,
    () => true,
  )
  if (!taken) await once(server.close(), 'close')
  return !taken
}

/** Promises the number of a port that is free at this moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await once(server.close(), 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
