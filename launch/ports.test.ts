import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { assertPortsFree, findFreePort, isFree } from './ports.ts'

describe('ports', () => {
  const server = createServer()
  afterEach(() => void server.close())

  it('are free until something listens', async () => {
    expect(await isFree(await findFreePort())).toBe(true)
  })

  it('in use are named with their purpose and the variable that moves them', async () => {
    const number = await findFreePort()
    await once(server.listen(number, '127.0.0.1'), 'listening')
    const port = { number, purpose: 'PostgreSQL', variable: 'DIME_POSTGRES_PORT' }
    await expect(assertPortsFree([port])).rejects.toThrow(
      `Port ${number} is in use by another program, and DiMe needs it for PostgreSQL. ` +
        'Stop that program, or set DIME_POSTGRES_PORT to another number (DIME_PORT moves all of them).',
    )
  })
})
