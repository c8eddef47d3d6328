import { wasteTax } from './bills/waste-tax.ts'
import { complaintSheets } from './bills/complaint-sheets.ts'

/** Fact sheets on bills. */
export const bills = [...wasteTax, ...complaintSheets]
