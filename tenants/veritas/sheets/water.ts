import { waterFaults } from './water/water-faults.ts'
import { waterMeter } from './water/water-meter.ts'

/** Fact sheets on water. */
export const water = [...waterFaults, ...waterMeter]
