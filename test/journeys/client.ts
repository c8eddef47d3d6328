import type { Api } from '../../core/operations.ts'
import { machineKey } from '../../core/identity/machines.ts'
import { createSecrets } from '../../core/operation/secrets.ts'
import { city } from './city.ts'

/** A tenant's slug. */
export type Slug = 'venezia' | 'veritas'

/** An answer of the kernel as it came; `body` is what its JSON says. */
export interface Answer<Body> {
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

/** Somebody who asks one tenant's operations over HTTP. */
export interface Client {
  /** Asks and promises the answer; fails when it is a refusal. */
  ask<Name extends keyof Api>(name: Name, input: Api[Name]['input']): Promise<Api[Name]['output']>
  /** Asks what is refused and promises the refusal; fails when it is not one. */
  refused(name: string, input: unknown, headers?: HeadersInit): Promise<Answer<Problem>>
  /** Asks and promises whatever comes; the type of the body is the caller's claim. */
  raw<Body>(name: string, input: unknown, headers?: HeadersInit): Promise<Answer<Body>>
}

/** Makes a client that says `headers` with everything it asks. */
export function clientOf(tenant: Slug, headers: Record<string, string> = {}): Client {
  const raw = async <Body>(name: string, input: unknown, more: HeadersInit = {}) => {
    const all = { ...headers, ...Object.fromEntries(new Headers(more)) }
    const answer = await fetch(...request({ tenant, name, input, headers: all }))
    const type = answer.headers.get('content-type') ?? ''
    const body: Body = JSON.parse(await answer.text())
    return { status: answer.status, type, body }
  }
  return {
    raw,
    async ask(name, input) {
      const { status, body } = await raw<never>(name, input)
      if (status === 200) return body
      throw new Error(`${name} was refused: ${JSON.stringify(body)}`)
    },
    async refused(name, input, more) {
      const answer = await raw<Problem>(name, input, more)
      if (answer.status >= 400) return answer
      throw new Error(`${name} was not refused: ${JSON.stringify(answer.body)}`)
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
  readonly tenant: Slug
  readonly name: string
  readonly input: unknown
  readonly headers: Record<string, string>
}

const reads = /\.(read|list|search|queue|mine|track|get|verify|me|today)$/

function request({ tenant, name, input, headers }: Asked): [URL, RequestInit] {
  const url = new URL(`/api/${tenant}/${name}`, city.kernel)
  if (!reads.test(name)) {
    const body = typeof input === 'string' ? input : JSON.stringify(input)
    return [url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }]
  }
  for (const [field, value] of Object.entries(input ?? {})) url.searchParams.set(field, String(value))
  return [url, { headers }]
}
