import { fineSheets } from './mobility/fine-sheets.ts'
import { fineRemedies } from './mobility/fine-remedies.ts'
import { permitsInPractice } from './mobility/permits-in-practice.ts'
import { permitSheets } from './mobility/permit-sheets.ts'
import { garageAndRefunds } from './mobility/garage-and-refunds.ts'
import { onTheWater } from './mobility/on-the-water.ts'

/** Fact sheets on getting around. */
export const mobility = [
  ...fineSheets,
  ...fineRemedies,
  ...permitSheets,
  ...permitsInPractice,
  ...garageAndRefunds,
  ...onTheWater,
]
