import { defineService, workingDays } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'

/** Anyone may report waste or damage in the street; the company that looks after the place answers. */
export const wasteReport = defineService({
  id: 'companies.waste-report',
  archetype: 'report',
  category: 'Ambiente e decoro urbano',
  access: 'anyone',
  form,
  lifecycle: cycle,
  clock: { term: workingDays(15) },
  urgency: { field: 'dangerous', is: true, means: 'danger' },
  subject: 'category',
  texts: { it: italian, en: english },
})
