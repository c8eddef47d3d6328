import { gzipSync } from 'node:zlib'
import { build } from 'rolldown'
import { root } from '../city.ts'
import { explain } from '../explain.ts'

/** What a page may be asked to load for one plugin, gzipped. */
export const elementsLimit = 40 * 1024

/** Makes one small file of a plugin's web components, for any site; above 40 KB gzipped it is refused. */
export async function bundleElements(file: string): Promise<string> {
  const { output } = await build({
    input: file,
    cwd: root,
    platform: 'browser',
    write: false,
    logLevel: 'silent',
    transform: {
      target: 'es2022',
      decorator: { legacy: true },
      assumptions: { setPublicClassFields: true },
    },
    output: { format: 'esm', codeSplitting: false, minify: true, comments: false },
  })
  const [{ code }] = output
  const size = gzipSync(code, { level: 9 }).length
  if (size <= elementsLimit) return code
  const inKb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
  throw explain(
    `${file} makes ${inKb(size)} gzipped; a page may be asked for ${inKb(elementsLimit)}.`,
  )
}
