import { socialHelp } from './family/social-help.ts'
import { iseeSheets } from './family/isee-sheets.ts'
import { schoolSheets } from './family/school-sheets.ts'

/** Fact sheets on families and schools. */
export const family = [...socialHelp, ...iseeSheets, ...schoolSheets]
