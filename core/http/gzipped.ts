import { LRUCache } from 'lru-cache'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)
const worthIt = new Set(['.js', '.css', '.html', '.svg', '.json'])
const kept = new LRUCache<string, Buffer>({
  maxSize: 16 * 1024 * 1024,
  sizeCalculation: (bytes) => bytes.length,
})

/** The file compressed, made once for each version of it; undefined where that saves nothing. */
export async function gzipped(path: string, version: number): Promise<Buffer | undefined> {
  if (!worthIt.has(extname(path))) return undefined
  const key = `${path} ${version}`
  const known = kept.get(key) ?? (await compress(await readFile(path), { level: 9 }))
  kept.set(key, known)
  return known
}
