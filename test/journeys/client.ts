import type { Api } from '../../core/contract.ts'
import { machineKey } from '../../core/keys/machines.ts'
import { createSecrets } from '../../core/operation/secrets.ts'
import { city } from './city.ts'

/** A tenant's slug. */
export type Slug = 'venezia' | 'veritas'

/** An answer of the kernel as it came; `body` is what its JSON says. */
export interface Answer<Body = Readonly<Record<string, unknown>>> {
  readonly status: number
  readonly type: string
  readonly body: Body
}

/** What a refusal says. */
export interface Problem {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly errors?: readonly { readonly field: string; readonly message: string }[]
  readonly [fact: string]: unknown
}

/** Headers that one request says besides its client's. */
export type Headers = Readonly<Record<string, string>>

/** Somebody who asks one tenant's operations over HTTP. */
export interface Client {
  /** Asks and promises the answer; fails when it is a refusal. */
  ask<Name extends keyof Api>(name: Name, input: Api[Name]['input']): Promise<Api[Name]['output']>
  /** Asks what is refused and promises the refusal; fails when it is not one. */
  refused(name: string, input: unknown, headers?: Headers): Promise<Answer<Problem>>
  /** Asks and promises whatever comes. */
  raw(name: string, input: unknown, headers?: Headers): Promise<Answer>
}

/** Makes a client that says `headers` with everything it asks. */
export function clientOf(tenant: string, headers: Headers = {}): Client {
  const send = async (name: string, input: unknown, more: Headers = {}) => {
    const asked = { tenant, name, input, headers: { ...headers, ...more } }
    const answer = await fetch(...request(asked))
    const type = answer.headers.get('content-type') ?? ''
    return { status: answer.status, type, text: await answer.text() }
  }
  return {
    async ask(name, input) {
      const { status, text } = await send(name, input)
      if (status === 200) return JSON.parse(text)
      throw new Error(`${name} was refused: ${text}`)
    },
    async refused(name, input, more) {
      const { text, ...answer } = await send(name, input, more)
      if (answer.status >= 400) return { ...answer, body: JSON.parse(text) }
      throw new Error(`${name} was not refused: ${text}`)
    },
    async raw(name, input, more) {
      const { text, ...answer } = await send(name, input, more)
      return { ...answer, body: JSON.parse(text) }
    },
  }
}

/** Somebody who is not signed in. */
export function anybody(tenant: Slug): Client {
  return clientOf(tenant)
}

/** A machine with its key. */
export function machine(tenant: Slug, id: string): Client {
  const key = machineKey(createSecrets(city.secret), tenant, id)
  return clientOf(tenant, { authorization: `Bearer ${key}` })
}

/** A worker who has signed in with the demo password. */
export async function worker(tenant: Slug, email: string): Promise<Client> {
  const answer = await fetch(`${city.kernel}/api/${tenant}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: city.password }),
  })
  const [cookie] = answer.headers.getSetCookie()
  if (!cookie) throw new Error(`${email} cannot sign in: ${await answer.text()}`)
  return clientOf(tenant, { cookie: cookie.split(';')[0] ?? '' })
}

interface Asked {
  readonly tenant: string
  readonly name: string
  readonly input: unknown
  readonly headers: Record<string, string>
}

const reads = /\.(read|list|search|queue|mine|track|get|verify|me|today)$/

function request({ tenant, name, input, headers }: Asked): [URL, RequestInit] {
  const url = new URL(`/api/${tenant}/${name}`, city.kernel)
  if (!reads.test(name)) {
    const body = typeof input === 'string' ? input : JSON.stringify(input)
    return [
      url,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body },
    ]
  }
  for (const [field, value] of Object.entries(input ?? {}))
    url.searchParams.set(field, String(value))
  return [url, { headers }]
}
