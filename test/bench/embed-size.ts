import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const loader = 'embed/dime.js'

/** What a page with one of our elements loads before anybody touches it: kilobytes gzipped, an element a line. */
export function embedSizes(root: string): [string, number][] {
  const folder = join(root, '.build', 'ui')
  const text = readFileSync(join(folder, loader), 'utf8')
  const elements = [...text.matchAll(/"(dime-\w+)":[^`"']*[`"']\.\.\/(c\/[^`"']+)/g)]
  return elements.map(([, tag = '', file = '']) => {
    const files = [...reached(folder, file, new Set([loader]))]
    const bytes = files.map((name) => gzipSync(readFileSync(join(folder, name))).length)
    return [tag, bytes.reduce((sum, size) => sum + size, 0) / 1024]
  })
}

// A static import is loaded at once; what comes by `import()` waits for somebody to want it.
function reached(folder: string, file: string, known: Set<string>): Set<string> {
  if (known.has(file)) return known
  known.add(file)
  const text = readFileSync(join(folder, file), 'utf8')
  for (const [, path = ''] of text.matchAll(/(?:from|import)\s*["'`](\.\.?\/[^"'`]+)["'`]/g)) {
    reached(folder, join(file, '..', path), known)
  }
  return known
}
