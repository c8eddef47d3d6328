import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Part = [name: string, bytes: Uint8Array]

/** What a plugin may have beside its declaration: workflows, elements, and the histories that workflows must replay. */
export async function partsBeside(folder: string): Promise<Part[]> {
  const parts = [workflowsOf(folder), elementsOf(folder), historiesOf(folder)]
  return (await Promise.all(parts)).flat()
}

async function workflowsOf(folder: string): Promise<Part[]> {
  const file = join(folder, 'workflows.ts')
  if (!existsSync(file)) return []
  // Temporal's bundler takes a second to load, which a plugin without workflows need not wait for.
  const { bundleWorkflows } = await import('./bundle-workflows.ts')
  return [['workflows.js', Buffer.from(await bundleWorkflows(file))]]
}

async function elementsOf(folder: string): Promise<Part[]> {
  const file = join(folder, 'elements.ts')
  if (!existsSync(file)) return []
  const { bundleElements } = await import('./bundle-elements.ts')
  return [['elements.js', Buffer.from(await bundleElements(file))]]
}

async function historiesOf(folder: string): Promise<Part[]> {
  const home = join(folder, 'histories')
  const names = existsSync(home) ? await readdir(home) : []
  const histories = names.filter((name) => name.endsWith('.json'))
  return Promise.all(
    histories.map(async (name): Promise<Part> => [
      `histories/${name}`,
      await readFile(join(home, name)),
    ]),
  )
}
