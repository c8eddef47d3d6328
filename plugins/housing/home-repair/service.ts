import { defineService, workingDays } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'

/** Something broke in a public home: the company that runs the homes sees to it. */
export const homeRepair = defineService({
  id: 'housing.home-repair',
  archetype: 'report',
  category: 'Salute, benessere e assistenza',
  access: 'spid-1',
  form,
  lifecycle: cycle,
  clock: { term: workingDays(15) },
  urgency: { field: 'dangerous', is: true, means: 'danger' },
  subject: 'fault',
  texts: { it: italian, en: english },
})
