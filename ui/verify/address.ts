/** What the address of this page says: the tenant, and the document with its code if it was scanned. */
export type Asked = { tenant: string; id: string; code: string }

/** Reads `/verify/{tenant}/{document}?k={code}`. */
export function askedIn({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Asked {
  const [, , tenant = '', id = ''] = pathname.split('/').map(decodeURIComponent)
  return { tenant, id, code: new URLSearchParams(search).get('k') ?? '' }
}
