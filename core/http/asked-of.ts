import type { Actor } from '../identity/actor.ts'
import type { Caller } from '../kernel.ts'
import type { AskedOf, Asking } from '../plugin/face/route.ts'
import type { Answers } from '../service/answers.ts'

/** What a plugin is told of a question and of who asks. */
export function askedOf({ tenant, actor, locale, now }: Caller, answers: Answers): AskedOf {
  return {
    tenant: { slug: tenant.slug, name: tenant.profile.name },
    asker: askerOf(actor),
    locale,
    input: answers as AskedOf['input'], // they were checked against the form of the very route
    now: now.toISOString(),
  }
}

function askerOf({ kind, id }: Actor): Asking {
  if (kind === 'anonymous' || kind === 'system') return { kind: 'nobody', id: null }
  return { kind, id }
}
