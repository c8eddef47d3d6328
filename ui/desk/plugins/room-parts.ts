/** What the pages of the room are made of. */
export { lastError, measures } from './measures.ts'
export { pluginLink } from './plugin-link.ts'
export { pluginsStyle } from './plugins-style.ts'
export { roomHead } from './room-head.ts'
export { watched } from './watched.ts'
export { wellbeingChip } from './wellbeing-chip.ts'
export { say } from './words.ts'
