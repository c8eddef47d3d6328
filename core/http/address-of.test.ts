import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { addressOf, networkOf, readProxies } from './address-of.ts'

function request(remote: string, told?: string): IncomingMessage {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: remote })
  return Object.assign(new IncomingMessage(socket), { headers: { 'x-forwarded-for': told } })
}

const proxies = readProxies('10.0.0.7, 192.168.0.0/16, fd00::/8')

describe('where somebody calls from', () => {
  it.each<[string, [string, string?], string]>([
    ['alone', ['203.0.113.9'], '203.0.113.9'],
    ['through our proxy', ['10.0.0.7', '203.0.113.9'], '203.0.113.9'],
    ['through two of ours', ['10.0.0.7', '203.0.113.9, 192.168.3.3'], '203.0.113.9'],
    ['through ours, pretending more', ['10.0.0.7', '127.0.0.1, 203.0.113.9'], '203.0.113.9'],
    ['through a stranger’s', ['198.51.100.1', '203.0.113.9'], '198.51.100.1'],
    ['through ours, talking nonsense', ['10.0.0.7', 'nobody'], '10.0.0.7'],
    ['from our own proxy', ['10.0.0.7'], '10.0.0.7'],
    ['in both languages', ['::ffff:10.0.0.7', '203.0.113.9'], '203.0.113.9'],
  ])('%s', (_, [remote, told], address) => {
    expect(addressOf(request(remote, told), proxies)).toBe(address)
  })

  it('is what the line says where no proxy is ours', () => {
    expect(addressOf(request('10.0.0.7', '203.0.113.9'), [])).toBe('10.0.0.7')
  })

  it('is counted by line: of IPv6 a line has many addresses', () => {
    expect(networkOf('203.0.113.9')).toBe('203.0.113.9')
    expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:db8:1:2:bbbb::9'))
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
  })

  it.each(['10.0.0.300', '10.0.0.0/33', 'nobody'])('no proxy is «%s»', (wrong) => {
    expect(() => readProxies(wrong)).toThrow()
  })
})
