import type { NameCheck } from './contract.ts'
import { Slug } from './contract.ts'

const longest = 41

/** The short name that people would expect for a name: `Comune di Cavallino-Treporti` becomes `cavallino-treporti`. */
export function slugFor(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const bare = plain.replace(
    /^\s*(comune|citta|municipio|unione|provincia) (di|del|della|dei|d['’])\s*/,
    '',
  )
  const joined = bare.replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '')
  return joined.length < 2 ? 'ente' : joined.slice(0, longest).replace(/-+$/, '')
}

/** Whether a short name can be taken beside those there are, why not, and the nearest one that can. */
export function checkSlug(asked: string, taken: ReadonlySet<string>): Why {
  const why = whyNot(asked, taken)
  return { why, suggestion: why ? firstFree(slugFor(asked), taken) : asked }
}

interface Why extends Pick<NameCheck, 'suggestion'> {
  readonly why: 'not-a-name' | 'taken' | null
}

function whyNot(asked: string, taken: ReadonlySet<string>): Why['why'] {
  if (!Slug.safeParse(asked).success) return 'not-a-name'
  return taken.has(asked) ? 'taken' : null
}

function firstFree(slug: string, taken: ReadonlySet<string>, number = 1): string {
  const candidate = number === 1 ? slug : `${slug.slice(0, longest - 4)}-${number}`
  return taken.has(candidate) ? firstFree(slug, taken, number + 1) : candidate
}
