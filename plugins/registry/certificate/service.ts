import { days, defineService } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'

/** A certificate of the population register for oneself, at once and at any hour. */
export const certificate = defineService({
  id: 'registry.certificate',
  archetype: 'permits-and-documents',
  category: 'Anagrafe e stato civile',
  access: 'spid-2',
  form,
  lifecycle: cycle,
  clock: { term: days(30) },
  subject: 'kind',
  texts: { it: italian, en: english },
})
