/** The languages every service speaks. */
export type Locale = 'it' | 'en'
