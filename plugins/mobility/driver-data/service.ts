import { after, days, defineService } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'

/** Who was driving, told by whoever the notice went to (art. 126-bis CdS). */
export const driverData = defineService({
  id: 'mobility.driver-data',
  archetype: 'permits-and-documents',
  category: 'Mobilità e trasporti',
  access: 'spid-2',
  form,
  lifecycle: cycle,
  clock: { term: days(30), late: after('notifiedOn', days(60)) },
  subject: 'notice',
  texts: { it: italian, en: english },
})
