import { defineService, workingDays } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'

/** Whoever moves into a home takes over its water contract, within five working days (ARERA 655/2015). */
export const waterTransfer = defineService({
  id: 'companies.water-transfer',
  archetype: 'paid-services',
  category: 'Ambiente e decoro urbano',
  access: 'spid-2',
  form,
  lifecycle: cycle,
  clock: { term: workingDays(5) },
  subject: 'contract',
  texts: { it: italian, en: english },
})
