/** A page as a browser has it: where it is and what it says. */
export interface VisitedPage {
  readonly url: URL
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

/** Somebody with a browser that keeps cookies and runs no script; for tests. */
export interface Visitor {
  /** Follows redirects within the provider; the first one that leaves it is the answer, not yet asked for. */
  open(url: string | URL): Promise<VisitedPage>
  /** Posts the fields to an address, as a form of the page would. */
  post(url: string | URL, fields?: Record<string, string>): Promise<VisitedPage>
}

interface Cookie {
  readonly value: string
  readonly path: string
}

/** A visitor with an empty cookie jar, for one provider. */
export function createVisitor(issuer: string, headers: Record<string, string> = {}): Visitor {
  const jar = new Map<string, Cookie>()
  const ask = async (url: URL, init: RequestInit): Promise<VisitedPage> => {
    const cookie = cookiesFor(jar, url)
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...headers, cookie },
    })
    for (const line of answer.headers.getSetCookie()) keep(jar, line)
    const page = { url, status: answer.status, text: await answer.text(), headers: answer.headers }
    const location = answer.headers.get('location')
    if (!location) return page
    const next = new URL(location, url)
    return next.origin === new URL(issuer).origin ? ask(next, {}) : { ...page, url: next }
  }
  return {
    open: (url) => ask(new URL(url), {}),
    post: (url, fields = {}) =>
      ask(new URL(url, issuer), { method: 'POST', body: new URLSearchParams(fields) }),
  }
}

function cookiesFor(jar: ReadonlyMap<string, Cookie>, { pathname }: URL): string {
  return [...jar]
    .filter(([, { path }]) => pathname.startsWith(path))
    .map(([key, { value }]) => `${key.slice(0, key.indexOf(' '))}=${value}`)
    .join('; ')
}

function keep(jar: Map<string, Cookie>, line: string): void {
  const [pair = ''] = line.split(';')
  const name = pair.slice(0, pair.indexOf('='))
  const path = /path=([^;]+)/i.exec(line)?.[1] ?? '/'
  jar.set(`${name} ${path}`, { value: pair.slice(name.length + 1), path })
}
