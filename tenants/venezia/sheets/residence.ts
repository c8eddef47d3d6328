import { movingResidence } from './residence/moving-residence.ts'
import { residenceChecks } from './residence/residence-checks.ts'
import { residenceFromAbroad } from './residence/residence-from-abroad.ts'
import { temporaryResidence } from './residence/temporary-residence.ts'

/** Fact sheets on residence. */
export const residence = [
  ...movingResidence,
  ...residenceFromAbroad,
  ...residenceChecks,
  ...temporaryResidence,
]
