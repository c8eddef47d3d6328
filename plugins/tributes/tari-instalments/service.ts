import { defineService, workingDays } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'
import { payments } from './payments.ts'

/** Whoever cannot pay a waste tax bill at once divides it, by rule or after a clerk has looked. */
export const tariInstalments = defineService({
  id: 'tributes.tari-instalments',
  archetype: 'payments-due',
  category: 'Tributi, finanze e contravvenzioni',
  access: 'spid-2',
  form,
  lifecycle: cycle,
  clock: { term: workingDays(30) },
  payments,
  subject: 'reason',
  texts: { it: italian, en: english },
})
