import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import type Koa from 'koa'

/** Networks whose word on who called is believed: `10.0.0.0/8`, `::1/128`. */
export type Proxies = readonly ReturnType<typeof ipaddr.parseCIDR>[]

/** Reads the networks of trusted proxies, `10.0.0.7,10.1.0.0/16`; a wrong one is an error. */
export function readProxies(list: string): Proxies {
  const named = list.split(',').map((one) => one.trim())
  return named.filter((one) => one !== '').map(asNetwork)
}

/** Makes `ctx.ip` the address of whoever called, wherever it is asked for. */
export function tellAddress(proxies: Proxies = []): Koa.Middleware {
  return (ctx, next) => {
    ctx.request.ip = addressOf(ctx.req, proxies)
    return next()
  }
}

/**
 * The network address of whoever called. What a proxy adds is believed only as far as the proxies before
 * it are ours, so that nobody can say to be elsewhere.
 */
export function addressOf({ socket, headers }: IncomingMessage, proxies: Proxies): string {
  const told = String(headers['x-forwarded-for'] ?? '').split(',')
  const way = [...told.map((one) => one.trim()), socket.remoteAddress ?? '']
  const isOurs = (address: string) => proxies.some((network) => isIn(address, network))
  const seen = way.findLast((address, at) => at === 0 || !isOurs(address)) ?? ''
  return ipaddr.isValid(seen) ? ipaddr.process(seen).toString() : (socket.remoteAddress ?? '')
}

/** The network under which the doings of an address are counted: itself, or all that one line of IPv6 has. */
export function networkOf(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString()}/64`
}

function asNetwork(one: string): Proxies[number] {
  if (one.includes('/')) return ipaddr.parseCIDR(one)
  const address = ipaddr.parse(one)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

function isIn(address: string, [network, bits]: Proxies[number]): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.kind() === network.kind() && parsed.match([network, bits] as never)
}
