import { days, defineService } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'

/** Whoever paid too much property tax gets it back within 180 days (L. 296/2006 art. 1 c. 164). */
export const imuRefund = defineService({
  id: 'tributes.imu-refund',
  archetype: 'payments-due',
  category: 'Tributi, finanze e contravvenzioni',
  access: 'spid-2',
  form,
  lifecycle: cycle,
  clock: { term: days(180) },
  subject: 'reason',
  texts: { it: italian, en: english },
})
