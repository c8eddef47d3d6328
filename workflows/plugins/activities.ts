import type { Stepping } from '@dime/core/running'
import { orGiveUp } from '../ticket/activities.ts'
import { processId, type StepActivities } from './contract.ts'

/** The activities of plugins' workflows: one step, done once under the workflow's id and the step's number. */
export function stepActivities(step: Stepping): StepActivities {
  return {
    step: (asked) => {
      const { tenant, ticket, plugin, activity, at, turn } = asked
      const key = `${processId(asked)}#${turn}`
      return orGiveUp(step({ tenant, ticket, plugin, activity, at, key }))
    },
  }
}
