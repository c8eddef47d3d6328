import { local, nationalHolidays } from '@dime/core'

/** The nation's holidays and 21 November, the Madonna della Salute, which the city keeps. */
export const veniceHolidays = [...nationalHolidays(), local('11-21')]
