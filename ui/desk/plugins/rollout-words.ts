import { words } from '../../kit/words.ts'
import { say as english } from './rollout-words-en.ts'
import { say as italian } from './rollout-words-it.ts'

/** The words of a version's way into service. */
export const say = words({ it: italian, en: english })
