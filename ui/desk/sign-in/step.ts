/** What a step of coming in is made of. */
export { shown } from '../parts/shown.ts'
export { trouble } from '../parts/trouble.ts'
export { Asked } from '../shell/asked.ts'
export { isSecondAsked, knock } from './doors.ts'
export { signInStyle } from './sign-in-style.ts'
