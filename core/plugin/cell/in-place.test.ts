import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { placeAtEnd } from './in-place.ts'

/** What a thread says when it reads a plugin whose form is written so. */
async function troubleWith(form: string): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'dime-place-'))
  await mkdir(join(home, 'area'))
  await writeFile(join(home, 'package.json'), '{"type":"module"}')
  await writeFile(join(home, 'area/plugin.ts'), "import './form.ts'\nexport default {}\n")
  await writeFile(join(home, 'area/form.ts'), form)
  const script = new URL('import-plugin.ts', import.meta.url).href
  const entry = pathToFileURL(join(home, 'area/plugin.ts')).href
  const code = `import(${JSON.stringify(script)}).then((m) => m.importPlugin(${JSON.stringify(entry)}))`
  const { promise, resolve } = Promise.withResolvers<string>()
  new Worker(code, { eval: true }).on('error', (error: Error) => resolve(error.message))
  return promise
}

describe('what goes wrong while a plugin is read', () => {
  it.each([
    ['is not written as TypeScript', '\n\nconst x: = 3', { file: 'area/form.ts', line: 3 }],
    ['throws', '\nthrow new Error("no")', { words: 'no', file: 'area/form.ts', line: 2 }],
    ['names what is not there', 'const a = b', { words: 'b is not defined', line: 1 }],
    [
      'imports a name that is not exported',
      "\nimport { nothing } from 'node:fs'\nexport const a = nothing",
      { file: 'area/form.ts', line: 2 },
    ],
    [
      'imports a file that is not there',
      "import './missing.ts'",
      { words: "Cannot find module 'area/missing.ts' imported from area/form.ts" },
    ],
  ])('is told with file and line when a file %s', async (_, form, place) => {
    expect(placeAtEnd(await troubleWith(form))).toMatchObject({ file: 'area/form.ts', ...place })
  })
})
