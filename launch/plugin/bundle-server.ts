import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { build } from 'rolldown'
import { root } from '../city.ts'
import { explain } from '../explain.ts'

/**
 * Makes one JavaScript file of a plugin, with the kernel's face in it: the plugin keeps the words that it was
 * written with, whatever kernel runs it. The same sources always make the same bytes.
 */
export async function bundleServer(folder: string): Promise<string> {
  const { output } = await build({
    input: join(folder, 'plugin.ts'),
    cwd: root,
    platform: 'node',
    write: false,
    logLevel: 'silent',
    transform: { target: 'es2024' },
    output: { format: 'esm', codeSplitting: false, minify: false, comments: false },
  })
  const [chunk, more] = output
  if (more) throw explain(`A plugin is one file, but ${more.fileName} came out beside it.`)
  const foreign = chunk.imports.filter((name) => !isBuiltin(name))
  if (foreign.length > 0) throw explain(`${foreign.join(', ')} cannot be found from ${folder}.`)
  return chunk.code
}
