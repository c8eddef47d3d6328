import { words } from '../../kit/words.ts'
import { say as english } from './words-en.ts'
import { say as italian } from './words-it.ts'

/** The words of the room of plugins. */
export const say = words({ it: italian, en: english })
