import type { Lent, Outcome, Task } from '@dime/core'
import { noticeFor } from '../notice-for.ts'
import { settings } from '../settings.ts'
import { requestOf } from './request.ts'
import { weigh } from './weigh.ts'

/** Decides by rule what an ISEE decides, announces what it cannot grant, and hands the rest to a clerk. */
export async function weighMeals({ ticket }: Task, lent: Lent): Promise<Outcome> {
  const request = requestOf(ticket)
  const held = await lent.rows(
    'select 1 from social.exemption where child = $1 and school_year = $2',
    [request.child, request.schoolYear],
  )
  if (held.length > 0)
    return { move: 'hand-over', note: 'L’alunno ha già un’esenzione per quest’anno scolastico.' }
  const found = weigh(request, await lent.settings(settings))
  if (found.is === 'unclear') return { move: 'hand-over', note: found.doubts.join('\n') }
  if (found.is === 'above') return { move: 'forewarn', message: noticeFor(found.reasons) }
  return { move: found.is === 'free' ? 'free' : 'halve' }
}
