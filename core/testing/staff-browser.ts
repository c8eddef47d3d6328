import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import type { Listening } from './listening.ts'

/** A browser on DiMe's own pages: it keeps cookies and sends them back. */
export interface StaffBrowser {
  readonly cookies: Map<string, string>
  /** Posts to a path of the tenant, or asks an operation that writes. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** Asks an operation that reads. */
  get(path: string): Promise<Answer>
}

/** What came back; of the body what these tests look at. */
export interface Answer {
  readonly status: number
  readonly body: Told
}

interface Told {
  readonly code?: string
  readonly name?: string
  readonly next?: string
  readonly ticket: string
  readonly factors: string[]
  readonly mustEnrol?: boolean
  readonly secret: string
  readonly recoveryCodes: string[]
  readonly codes: string[]
  readonly passkey: { ticket: string; options: Asking } & Asking
  readonly options: Asking & Making
  readonly recoveryCodesLeft?: number
  readonly passkeys: { id: string; name: string }[]
}

type Asking = PublicKeyCredentialRequestOptionsJSON
type Making = PublicKeyCredentialCreationOptionsJSON

/** Opens a browser on the pages of a tenant. */
export function staffBrowser(http: Listening, tenant = 'town'): StaffBrowser {
  const cookies = new Map<string, string>()
  const send = async (path: string, sent: Parameters<Listening['call']>[1]): Promise<Answer> => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
    const response = await http.call(`/api/${tenant}/${path}`, {
      ...sent,
      headers: { origin: 'http://dime.example', cookie, ...sent?.headers },
    })
    for (const one of response.headers.getSetCookie()) keep(cookies, one)
    const text = await response.text()
    return { status: response.status, body: JSON.parse(text || '{}') as Told } // JSON of the contract, or a problem
  }
  return {
    cookies,
    post: (path, body, headers = {}) => send(path, { body, headers }),
    get: (path) => send(path, {}),
  }
}

function keep(cookies: Map<string, string>, told: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(told) ?? []
  if (value) cookies.set(name, value)
  else cookies.delete(name)
}
