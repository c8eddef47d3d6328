import { words } from '../../kit/words.ts'
import { say as english } from './queue-words-en.ts'
import { say as italian } from './queue-words-it.ts'

/** The words of lists of tickets. */
export const say = words({ it: italian, en: english })
