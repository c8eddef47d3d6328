import { join } from 'node:path'
import type { Site } from '../site.ts'
import { frame } from './frame.ts'
import { pages } from './pages.ts'

/** The site of the company that keeps the city clean: another owner, another look. */
export const companySite: Site = {
  pages,
  frame,
  files: { look: join(import.meta.dirname, 'look') },
}
