/** What a step of coming in is made of. */
export { notice } from '../../kit/notice.ts'
export { shown } from '../parts/shown.ts'
export { trouble } from '../parts/trouble.ts'
export { Asked } from '../shell/asked.ts'
export { isSecondAsked, knock } from './doors.ts'
export { sayFault } from './fault-words.ts'
export { signInStyle } from './sign-in-style.ts'
