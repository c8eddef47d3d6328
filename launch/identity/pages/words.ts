import { english } from './english.ts'
import { italian } from './italian.ts'
import type { Language } from './language.ts'

/** Every word of the pages, in one language. */
export type Words = typeof italian

/** The words of each language. */
export const words: Readonly<Record<Language, Words>> = { it: italian, en: english }
