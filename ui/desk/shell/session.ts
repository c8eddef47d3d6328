import type { Client } from '../../kit/client.ts'
import type { Me } from '../../kit/contract.ts'

/** What an operator enters with. */
export interface Credentials {
  readonly email: string
  readonly password: string
}

/** Opens a session of the desk; the kernel keeps it in a cookie that no script can read. */
export async function openSession(client: Client, credentials: Credentials): Promise<Me> {
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify(credentials)
  return (await client.open('session', { method: 'POST', headers, body })).json()
}
