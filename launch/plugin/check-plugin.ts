import { relative } from 'node:path'
import { runTool } from '../checks/tool.ts'
import { root } from '../city.ts'
import { explain } from '../explain.ts'
import { startsFromPackage } from './starts-from-package.ts'

/** One thing that is made sure of about a plugin. */
export interface PluginCheck {
  readonly title: string
  readonly check: (folder: string) => Promise<void>
}

const compiler = 'typescript-7/bin/tsc'
const cruiser = 'dependency-cruiser/bin/dependency-cruiser.mjs'
const boundaries = ['--config=.dependency-cruiser.cjs', '--output-type=err']

/** What `npm run plugin check` makes sure of, the quickest first. */
export const pluginChecks: readonly PluginCheck[] = [
  { title: 'Format', check: (folder) => runTool(root, 'oxfmt/bin/oxfmt', ['--check', folder]) },
  {
    title: 'Lint, with types',
    check: (folder) => runTool(root, 'oxlint/bin/oxlint', ['--type-aware', folder]),
  },
  {
    title: 'Import boundaries',
    check: (folder) => runTool(root, cruiser, [...boundaries, inside(folder)]),
  },
  { title: 'Types', check: checkTypes },
  {
    title: 'Tests',
    check: (folder) => runTool(root, 'vitest/vitest.mjs', ['run', inside(folder)]),
  },
  { title: 'Its package starts in a host', check: startsFromPackage },
]

/** The whole project is compiled, since a plugin leans on the kernel; only the plugin's own errors count. */
async function checkTypes(folder: string): Promise<void> {
  const args = ['--project', 'tsconfig.json', '--pretty', 'false']
  const said = await runTool(root, compiler, args).catch(String)
  const own = (said ?? '').split('\n').filter((line) => line.includes(`${inside(folder)}/`))
  if (own.length > 0) throw explain(own.join('\n'))
}

function inside(folder: string): string {
  return relative(root, folder)
}
