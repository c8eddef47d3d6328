import { defineService, workingDays } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'

/** Whoever takes, changes or leaves a home or a business declares it, and the waste tax is reckoned anew. */
export const tariDeclaration = defineService({
  id: 'tributes.tari-declaration',
  archetype: 'payments-due',
  category: 'Tributi, finanze e contravvenzioni',
  access: 'spid-2',
  form,
  lifecycle: cycle,
  clock: { term: workingDays(30) },
  subject: 'event',
  texts: { it: italian, en: english },
})
