import { issueMeals } from './issue-meals.ts'
import { askRenewal, followMeals, planRenewal } from './renewal.ts'
import { weighMeals } from './weigh-meals.ts'

/** What an exemption's lifecycle and its workflow run. */
export const mealsActivities = { weighMeals, issueMeals, followMeals, planRenewal, askRenewal }
