import { request as askPlainly, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as askSealed } from 'node:https'
import type { Fetched } from '../face/lent.ts'
import { messageOf } from '../cell/wire-fault.ts'
import { outsideFailed } from '../faults.ts'
import type { OutsideRequest } from './lender.ts'
import { lookUpOutside } from './outside-address.ts'

const DEADLINE_MS = 5000
const LARGEST = 1024 * 1024

/**
 * Asks an outside system for a plugin that may; follows no redirect, waits at most five seconds, takes at most
 * a megabyte, and is led inside by no name. Faults: plugin.outside-failed.
 */
export async function askOutside(plugin: string, wanted: OutsideRequest): Promise<Fetched> {
  const address = new URL(wanted.address)
  try {
    return await asked(address, wanted)
  } catch (error) {
    throw outsideFailed({ plugin, origin: address.origin, why: messageOf(error) })
  }
}

async function asked(address: URL, { method, headers, body }: OutsideRequest): Promise<Fetched> {
  const options: RequestOptions = {
    method,
    headers: { ...headers, 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(DEADLINE_MS),
    agent: false,
    lookup: lookUpOutside,
  }
  const ask = address.protocol === 'https:' ? askSealed : askPlainly
  const { promise: answered, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  ask(address, options, resolve).on('error', reject).end(body)
  const answer = await answered
  const status = answer.statusCode ?? 0
  if (status >= 300 && status < 400) {
    answer.destroy()
    throw new Error('answers from somewhere else')
  }
  return { status, type: answer.headers['content-type'] ?? '', body: await bodyOf(answer) }
}

async function bodyOf(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length
    if (size > LARGEST) throw new Error('answers more than a megabyte')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
