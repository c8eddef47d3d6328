import { wasteTax } from './bills/waste-tax.ts'
import { complaintSheets } from './bills/complaint-sheets.ts'
import { promisesKept } from './bills/promises-kept.ts'

/** Fact sheets on bills. */
export const bills = [...wasteTax, ...complaintSheets, ...promisesKept]
