import { defineService, workingDays } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'

/** A household has bulky things collected at a day of its choice, twice a year, free. */
export const bulkyPickup = defineService({
  id: 'companies.bulky-pickup',
  archetype: 'paid-services',
  category: 'Ambiente e decoro urbano',
  access: 'spid-1',
  form,
  lifecycle: cycle,
  clock: { term: workingDays(15) },
  subject: 'slot',
  texts: { it: italian, en: english },
})
