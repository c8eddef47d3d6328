import { days, defineService } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'

/** Whoever comes to live in the municipality, or moves within it, declares it for all who move. */
export const residence = defineService({
  id: 'registry.residence',
  archetype: 'permits-and-documents',
  category: 'Anagrafe e stato civile',
  access: 'spid-2',
  form,
  lifecycle: cycle,
  clock: { term: days(45) },
  subject: 'origin',
  texts: { it: italian, en: english },
})
