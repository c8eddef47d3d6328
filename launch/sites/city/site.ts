import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Site } from '../site.ts'
import { frame } from './frame.ts'
import { pages } from './pages.ts'

const font = createRequire(import.meta.url).resolve('@fontsource/titillium-web/package.json')

/** The site of the city, as an Italian public body builds one. */
export const citySite: Site = {
  pages,
  frame,
  files: { look: join(import.meta.dirname, 'look'), fonts: join(dirname(font), 'files') },
}
