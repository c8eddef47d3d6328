import { accessSheets } from './contact/access-sheets.ts'
import { trackSheets } from './contact/track-sheets.ts'
import { operatorGuide } from './contact/operator-guide.ts'
import { operatorCare } from './contact/operator-care.ts'
import { operatorSensitive } from './contact/operator-sensitive.ts'

/** Fact sheets on reaching the city, and for operators. */
export const contact = [
  ...accessSheets,
  ...trackSheets,
  ...operatorGuide,
  ...operatorCare,
  ...operatorSensitive,
]
