import type { Reads, Writes } from './contract.ts'
import { Problem, type ProblemFacts } from './problem.ts'
import { words, type Language } from './words.ts'

/** Where the kernel is: whence this script came. */
export const kernel = new URL(import.meta.url).origin

/** How a client presents itself; without a token it is a visitor, or a desk with its cookie. */
export interface ClientSettings {
  readonly tenant: string
  readonly language: () => Language
  readonly token?: () => string | null
  /** Told of every refusal for want of a valid session. */
  readonly onSignedOut?: () => void
  /** Told of every refusal; `true` says that what stood in the way is gone: it is asked once more. */
  readonly onRefused?: (problem: Problem) => Promise<boolean>
}

/** How a request is sent; `fetch` unless something else is said. */
export type Sender = (url: string, init: RequestInit) => Promise<Response>

type Sending = RequestInit & { readonly by?: Sender | undefined }

/** Asks one tenant's operations by name; every refusal is thrown as a `Problem`. */
export interface Client {
  readonly tenant: string
  read<Name extends keyof Reads>(
    name: Name,
    input: Reads[Name]['input'],
  ): Promise<Reads[Name]['output']>
  /** `key` makes a repeated request count once; `by` sends it another way. */
  write<Name extends keyof Writes>(
    name: Name,
    input: Writes[Name]['input'],
    options?: { key?: string; by?: Sender },
  ): Promise<Writes[Name]['output']>
  /** Any path under the tenant's API, answered as it is. */
  open(path: string, init?: Sending): Promise<Response>
}

const say = words({
  it: {
    away: 'Non riusciamo a collegarci',
    awayWhy: 'Controlla la connessione e riprova: quello che hai scritto è al sicuro.',
    odd: 'Qualcosa non ha funzionato',
    oddWhy: 'Riprova fra un minuto. Se continua, chiamaci.',
  },
  en: {
    away: 'We cannot connect',
    awayWhy: 'Check your connection and try again: what you wrote is safe.',
    odd: 'Something did not work',
    oddWhy: 'Try again in a minute. If it goes on, call us.',
  },
})

/** Makes the client of one tenant. */
export function createClient(settings: ClientSettings): Client {
  const open = (path: string, init: Sending = {}) => reach(settings, path, init)
  return {
    tenant: settings.tenant,
    open,
    async read(name, input) {
      return (await open(`${name}?${query(input)}`)).json()
    },
    async write(name, input, { key, by } = {}) {
      const headers = {
        'Content-Type': 'application/json',
        ...(key !== undefined && { 'Idempotency-Key': key }),
      }
      const body = JSON.stringify(input)
      return (await open(name, { method: 'POST', headers, body, by })).json()
    },
  }
}

async function reach(settings: ClientSettings, path: string, init: Sending): Promise<Response> {
  const answer = await send(settings, path, init)
  if (answer.ok) return answer
  if (answer.status === 401) settings.onSignedOut?.()
  const problem = await refusal(answer, settings.language())
  if (!(await settings.onRefused?.(problem))) throw problem
  const again = await send(settings, path, init)
  if (again.ok) return again
  throw await refusal(again, settings.language())
}

const byFetch: Sender = (url, init) => fetch(url, init)

async function send(settings: ClientSettings, path: string, sending: Sending): Promise<Response> {
  const { by = byFetch, ...init } = sending
  const headers = new Headers(init.headers)
  headers.set('Accept-Language', settings.language())
  const token = settings.token?.()
  if (token) headers.set('Authorization', `Bearer ${token}`)
  const url = `${kernel}/api/${settings.tenant}/${path}`
  return by(url, { ...init, headers }).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause
    throw offline(settings.language())
  })
}

/** That nobody answers, in words. */
export function offline(language: Language): Problem {
  const { away, awayWhy } = say(language)
  return new Problem({ code: 'ui.offline', status: 0, title: away, detail: awayWhy })
}

async function refusal(answer: Response, language: Language): Promise<Problem> {
  const { odd, oddWhy } = say(language)
  const told: Partial<ProblemFacts> = await answer.json().catch(() => ({}))
  const unknown = { code: 'ui.unknown', title: odd, detail: oddWhy }
  return new Problem({ ...unknown, ...told, status: answer.status })
}

function query(input: object): URLSearchParams {
  const given = Object.entries(input).filter(([, value]) => value !== undefined)
  return new URLSearchParams(given.map(([field, value]) => [field, String(value)]))
}
