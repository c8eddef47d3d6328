import { setTimeout as sleep } from 'node:timers/promises'
import { reasonOf } from '../explain.ts'
import type { Child } from './child.ts'

/** How a child that died is brought back. */
export type Care = {
  title: string
  say(sentence: string): void
  /** Waits between tries, in milliseconds: the last one repeats. */
  waits?: readonly number[]
}

/** A child that is started again whenever it dies, until it is closed. */
export type Kept<T extends Child> = { current(): T; close(): Promise<void> }

const patience = [100, 300, 1_000, 3_000, 10_000] as const
const settledMs = 30_000

/** Starts a child, which must succeed the first time, and brings it back with growing waits. */
export async function keepAlive<T extends Child>(
  start: () => Promise<T>,
  care: Care,
): Promise<Kept<T>> {
  const { signal, ...closing } = stopping()
  const waits = care.waits ?? patience
  const bringBack = async (from: number): Promise<T> => {
    for (let tries = from; ; tries += 1) {
      await sleep(waits[Math.min(tries, waits.length - 1)], undefined, { signal })
      try {
        const back = await start()
        care.say(`${care.title} is back.`)
        return back
      } catch (error) {
        care.say(`${care.title} does not start: ${reasonOf(error)}`)
      }
    }
  }
  let child = await start()
  const watch = async (tries: number): Promise<void> => {
    const since = Date.now()
    const how = await child.exited
    if (signal.aborted) return
    // Whoever was killed had no last words; what failed by itself did.
    const words = how.startsWith('code') ? `\n${indent(child.tail())}` : ''
    care.say(`${care.title} stopped (${how}) and is being started again.${words}`)
    const isFault = how.startsWith('code') && Date.now() - since < settledMs
    const from = isFault ? tries : 0
    child = await bringBack(from)
    return signal.aborted ? child.close() : watch(from + 1)
  }
  const watching = watch(0).catch(() => undefined)
  const close = async () => {
    closing.abort()
    await child.close()
    await watching
  }
  return { current: () => child, close }
}

function stopping() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '    ')
}
