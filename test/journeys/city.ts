import { inject } from 'vitest'

/** The city that runs for all journeys. */
export const city = inject('city')
