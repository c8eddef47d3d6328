import { days, defineService } from '@dime/core'
import { cycle } from './cycle.ts'
import { english } from './english.ts'
import { form } from './form.ts'
import { italian } from './italian.ts'

/** School meals free or at half price, by the family's ISEE, for one school year. */
export const schoolMeals = defineService({
  id: 'social.school-meals',
  archetype: 'benefits',
  category: 'Educazione e formazione',
  access: 'spid-2',
  isSensitive: true,
  form,
  lifecycle: cycle,
  clock: { term: days(30) },
  subject: 'level',
  texts: { it: italian, en: english },
})
