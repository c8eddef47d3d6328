import { collectionSheets } from './waste/collection-sheets.ts'
import { wastePlaces } from './waste/waste-places.ts'

/** Fact sheets on waste. */
export const waste = [...collectionSheets, ...wastePlaces]
