import { days, defineService } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'
import { stamp } from './stamp.ts'
import { order } from './rules.ts'

/** The call for public housing: applications are ranked by what they declare, never by when they came. */
export const publicHousing = defineService({
  id: 'housing.public-housing',
  archetype: 'ranking-call',
  category: 'Salute, benessere e assistenza',
  access: 'spid-2',
  isSensitive: true,
  form,
  lifecycle: cycle,
  payments: { stamp },
  clock: { term: days(180) },
  ranking: order,
  subject: 'part',
  texts: { it: italian, en: english },
})
