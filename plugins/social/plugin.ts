import { definePlugin } from '@dime/core'
import { issueMaternity } from './maternity/issue-maternity.ts'
import { maternity } from './maternity/service.ts'
import { weighMaternity } from './maternity/weigh-maternity.ts'
import { mealsActivities } from './meals/activities.ts'
import { schoolMeals } from './meals/service.ts'
import { exemptions } from './migrations/exemptions.ts'
import { processing } from './processing.ts'
import { settings } from './settings.ts'

export default definePlugin({
  id: 'social',
  version: '1.0.0',
  contract: '^1.0.0',
  name: { it: 'Sociale', en: 'Social services' },
  brief: {
    it: 'L’assegno di maternità e l’esenzione dalla mensa: subito dove decide l’ISEE, con una persona dove serve.',
    en: 'Maternity allowance and free school meals: at once where the ISEE decides, by a person where needed.',
  },
  permissions: ['person', 'documents', 'messages', 'keeping'],
  settings,
  processing,
  services: [maternity, schoolMeals],
  activities: { weighMaternity, issueMaternity, ...mealsActivities },
  workflows: ['mealsRenewal'],
  migrations: [exemptions],
})
