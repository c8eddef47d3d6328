import { words } from '../../kit/words.ts'
import { say as english } from './founding-words-en.ts'
import { say as italian } from './founding-words-it.ts'

/** The words of the founding of an organisation. */
export const say = words({ it: italian, en: english })
