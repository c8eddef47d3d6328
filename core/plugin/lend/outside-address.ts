import { lookup as resolve } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

const neverOutside = ['loopback', 'linkLocal', 'unspecified', 'broadcast', 'multicast', 'reserved']

/** Whether an address is of no outside system: this machine, its cloud's own, or nobody's. */
export function isInside(address: string): boolean {
  return neverOutside.includes(ipaddr.process(address).range())
}

/** Looks a name up as Node does, and finds nothing where it leads inside: a name may lie, a written address not. */
export const lookUpOutside: LookupFunction = (host, options, tell) => {
  resolve(host, { ...options, all: true }, (error, found) => {
    const outside = error ? [] : found.filter(({ address }) => !isInside(address))
    const [first] = outside
    if (!first) return tell(error ?? new Error('leads to no outside system'), [])
    if (options.all) return tell(null, outside)
    tell(null, first.address, first.family)
  })
}
