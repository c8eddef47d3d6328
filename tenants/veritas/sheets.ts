import { waste } from './sheets/waste.ts'
import { water } from './sheets/water.ts'
import { bills } from './sheets/bills.ts'

/** Every fact sheet of the tenant, by theme. */
export const sheets = [...waste, ...water, ...bills]
