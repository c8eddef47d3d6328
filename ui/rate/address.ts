/** What the address of this page says: the tenant, and the request by its id or its code. */
export type Asked = { tenant: string; ticket: string; code: string; language: 'it' | 'en' }

/** Reads `/rate/{tenant}/{ticket}?lang=en` or `/rate/{tenant}?code=CODE`. */
export function askedIn({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Asked {
  const [, , tenant = '', ticket = ''] = pathname.split('/').map(decodeURIComponent)
  const said = new URLSearchParams(search)
  const code = (said.get('code') ?? '').trim().toUpperCase()
  return { tenant, ticket, code, language: said.get('lang') === 'en' ? 'en' : 'it' }
}
