import { words } from '../../kit/words.ts'
import { say as english } from './act-words-en.ts'
import { say as italian } from './act-words-it.ts'

/** The words of what can be done to a ticket beside its moves. */
export const say = words({ it: italian, en: english })
