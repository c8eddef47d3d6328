import { days, defineService } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'

/** A room of the municipality for a day, confirmed at once where nothing has to be decided. */
export const booking = defineService({
  id: 'social.booking',
  archetype: 'paid-services',
  category: 'Cultura e tempo libero',
  access: 'spid-2',
  form,
  lifecycle: cycle,
  clock: { term: days(30) },
  subject: 'room',
  texts: { it: italian, en: english },
})
