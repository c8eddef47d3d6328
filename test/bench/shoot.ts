import autocannon, { type Shot } from 'autocannon'

/** What a volley of requests showed. */
export interface Volley {
  readonly perSecond: number
  readonly p95: number
  readonly answered: number
  readonly failed: number
}

/** Where to shoot, with what, for how long. */
export interface Aim {
  /** The address without its query. */
  readonly url: string
  ask(): Shot
  readonly seconds: number
}

const connections = 16

/** Asks over sixteen connections for some seconds, as fast as answers come. */
export async function shoot({ url, ask, seconds }: Aim): Promise<Volley> {
  const times: number[] = []
  const { pathname } = new URL(url)
  const setupRequest = (shot: Shot): Shot => {
    const { path, ...asked } = ask()
    return { ...shot, ...asked, path: path ? `${pathname}?${path}` : pathname }
  }
  const run = autocannon({ url, connections, duration: seconds, requests: [{ setupRequest }] })
  run.on('response', (...[, , , milliseconds]) => void times.push(milliseconds))
  const result = await run
  return {
    perSecond: result['2xx'] / result.duration,
    p95: percentile(times, 0.95),
    answered: times.length,
    failed: result.errors + result.non2xx,
  }
}

/** The value below which that share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5)
}
