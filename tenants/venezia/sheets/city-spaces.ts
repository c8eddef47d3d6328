import { wasteSheets } from './city-spaces/waste-sheets.ts'
import { waterAndStreets } from './city-spaces/water-and-streets.ts'
import { tideSheets } from './city-spaces/tide-sheets.ts'

/** Fact sheets on streets, water and waste. */
export const citySpaces = [...wasteSheets, ...waterAndStreets, ...tideSheets]
