import { words } from '../../kit/words.ts'

/** The words of what is copied. */
export const say = words({ it: { copied: 'Copiato' }, en: { copied: 'Copied' } })
