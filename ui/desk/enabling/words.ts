import { words } from '../../kit/words.ts'
import { say as english } from './words-en.ts'
import { say as italian } from './words-it.ts'

/** The words of the room in which areas of service are switched on. */
export const say = words({ it: italian, en: english })
