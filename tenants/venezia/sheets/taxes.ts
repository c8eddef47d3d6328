import { imuSheets } from './taxes/imu-sheets.ts'
import { imuReductions } from './taxes/imu-reductions.ts'
import { tariSheets } from './taxes/tari-sheets.ts'
import { taxRefunds } from './taxes/tax-refunds.ts'
import { accessFee } from './taxes/access-fee.ts'

/** Fact sheets on taxes. */
export const taxes = [...imuSheets, ...imuReductions, ...tariSheets, ...taxRefunds, ...accessFee]
