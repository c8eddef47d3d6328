import { isBuiltin } from 'node:module'
import { build } from 'rolldown'
import { root } from '../city.ts'
import { explain } from '../explain.ts'

/**
 * Makes one JavaScript file of a source and all that it imports. A plugin so has the kernel's face in it, and keeps
 * the words that it was written with, whatever kernel runs it. The same sources always make the same bytes.
 */
export async function bundleFile(input: string): Promise<string> {
  const { output } = await build({
    input,
    cwd: root,
    platform: 'node',
    write: false,
    logLevel: 'silent',
    transform: { target: 'es2024' },
    output: { format: 'esm', codeSplitting: false, minify: false, comments: false },
  })
  const [chunk, more] = output
  if (more) throw explain(`One file comes of ${input}, but ${more.fileName} came out beside it.`)
  const foreign = chunk.imports.filter((name) => !isBuiltin(name))
  if (foreign.length > 0) throw explain(`${foreign.join(', ')} cannot be found from ${input}.`)
  return chunk.code
}
