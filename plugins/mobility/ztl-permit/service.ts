import { days, defineService } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'
import { due } from './rules.ts'

/** The permit of a vehicle for the restricted zone, paid for and valid from day to day. */
export const ztlPermit = defineService({
  id: 'mobility.ztl-permit',
  archetype: 'permits-and-documents',
  category: 'Mobilità e trasporti',
  access: 'spid-2',
  form,
  lifecycle: cycle,
  payments: due,
  clock: { term: days(30) },
  subject: 'plate',
  texts: { it: italian, en: english },
})
