import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Permission } from '../face/permission.ts'
import { hostsForTests } from '../fixtures/hosts.ts'
import { taskFor } from '../fixtures/lender.ts'
import { askOutside } from '../lend/ask-outside.ts'

const open = hostsForTests()
const servers: Server[] = []
afterEach(() => void servers.splice(0).map((server) => server.close()))

const marta = { id: 'm', fiscalCode: null, givenName: 'Marta', familyName: 'Vianello' }
const task = { ...taskFor('venezia'), person: marta }
const nothing = { accepted: async () => new Set<Permission>() }

function askingFor(address: string) {
  return { ...task, ticket: { ...task.ticket, answers: { address } } }
}

async function system(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens on a port
}

describe('a plugin that was given no permission', () => {
  it('is not told who is served', async () => {
    const { host } = await open('benches', { lent: nothing })
    expect(await host.call('tellPerson', task)).toEqual({ note: 'nobody' })
  })

  it.each([
    ['write', 'messages'],
    ['issue', 'documents'],
    ['keepOne', 'keeping'],
    ['askOutside', 'outside'],
  ])(
    'is refused what it wants by %s, and that is counted and noted',
    async (activity, permission) => {
      const { host, lent } = await open('benches', { lent: nothing })
      await expect(host.call(activity, askingFor('http://127.0.0.1:1'))).rejects.toMatchObject({
        code: 'plugin.not-permitted',
        status: 403,
        facts: { plugin: 'benches', permission },
      })
      expect(host.health()).toMatchObject({ refusals: 1 })
      expect(lent.lines).toContainEqual({
        plugin: 'benches',
        from: 'host',
        text: 'was refused what it may not do',
        facts: { permission, tenant: 'venezia', office: null },
      })
    },
  )
})

describe('a plugin that was given what it asked for', () => {
  it('does it', async () => {
    const { host } = await open('benches')
    expect(await host.call('tellPerson', task)).toEqual({ note: 'Marta' })
    expect(await host.call('write', task)).toMatchObject({ message: { en: 'Hello' } })
    expect(await host.call('keepOne', task)).toMatchObject({ keep: [{ values: ['A1', null] }] })
  })
})

describe('a plugin that asks an outside system', () => {
  const asking = async (where: string, address = where) => {
    const lent = { settings: async () => ({ where }), fetch: askOutside }
    const { host } = await open('benches', { lent })
    return host.call('askOutside', askingFor(address))
  }

  it('is answered by the one that its tenant named', async () => {
    const where = await system((_, answer) => void answer.end('outside'))
    expect(await asking(where, `${where}/benches?near=1`)).toEqual({ note: 'outside' })
  })

  it('is refused any other', async () => {
    const where = await system((_, answer) => void answer.end('inside'))
    await expect(asking('https://benches.example', where)).rejects.toMatchObject({
      code: 'plugin.not-permitted',
    })
  })

  it.each<[string, RequestListener]>([
    [
      'answers from somewhere else',
      (_, answer) => void answer.writeHead(302, { location: 'http://127.0.0.1' }).end(),
    ],
    ['answers more than a megabyte', (_, answer) => void answer.end('x'.repeat(2_000_000))],
  ])('is not answered when it %s', async (why, answer) => {
    const where = await system(answer)
    await expect(asking(where)).rejects.toMatchObject({
      code: 'plugin.outside-failed',
      facts: { why },
    })
  })

  it('is not led inside by a name', async () => {
    await expect(asking('http://localhost:1')).rejects.toMatchObject({
      facts: { why: 'leads to no outside system' },
    })
  })
})

describe.each(['thread', 'process'] as const)('a plugin with a secret in a %s', (isolation) => {
  it('writes it nowhere', async () => {
    const lent = { settings: async () => ({ token: 'caigo-1797' }) }
    const { host, lent: told } = await open('benches', { isolation, lent })
    const failing = host.call('tellSecrets', task)
    await expect(failing).rejects.toMatchObject({ facts: { message: 'failed with •••' } })
    await expect
      .poll(() => told.lines.map(({ text }) => text).toSorted())
      .toEqual(['printed •••', 'the key is •••'])
    expect(JSON.stringify([told.lines, host.health()])).not.toContain('caigo')
  })
})
