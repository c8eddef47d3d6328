import { days, defineService } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'

/** The maternity allowance of the municipalities: granted by the city, paid by the INPS. */
export const maternity = defineService({
  id: 'social.maternity',
  archetype: 'benefits',
  category: 'Salute, benessere e assistenza',
  access: 'spid-2',
  isSensitive: true,
  form,
  lifecycle: cycle,
  clock: { term: days(30) },
  subject: 'event',
  texts: { it: italian, en: english },
})
