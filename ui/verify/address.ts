/** What the address of this page says: the tenant, and the document with its code if it was scanned. */
export type Asked = { tenant: string; id: string; code: string }

/** Reads `/verify/{tenant}/{document}?k={code}`. */
export function askedIn({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Asked {
  const [, , tenant = '', id = ''] = pathname.split('/').map(decodeURIComponent)
  return { tenant, id, code: new URLSearchParams(search).get('k') ?? '' }
}

/** What was written for the document: its identifier, or the whole address printed on the paper. */
export function documentIn(text: string): Partial<Asked> {
  const { id, code } = askedIn(URL.canParse(text) ? new URL(text) : { pathname: '', search: '' })
  return id ? { id, ...(code && { code }) } : { id: text }
}
