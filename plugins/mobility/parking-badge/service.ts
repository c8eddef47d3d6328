import { days, defineService } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'
import { due } from './rules.ts'

/** The parking badge of people with disabilities (CUDE): the first, its renewal, a duplicate, a temporary one. */
export const parkingBadge = defineService({
  id: 'mobility.parking-badge',
  archetype: 'permits-and-documents',
  category: 'Mobilità e trasporti',
  access: 'spid-2',
  isSensitive: true,
  form,
  lifecycle: cycle,
  payments: due,
  clock: { term: days(30) },
  subject: 'kind',
  texts: { it: italian, en: english },
})
