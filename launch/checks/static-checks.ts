import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './tool.ts'

/** A check that needs nothing running: what it makes sure of, and how. */
export type StaticCheck = { title: string; run(root: string): Promise<void> }

const folders = ['core', 'plugins', 'tenants', 'workflows', 'ui', 'launch', 'test']
const compiler = 'typescript-7/bin/tsc'

/** Everything that is told without running the product, the quickest first. */
export const staticChecks: readonly StaticCheck[] = [
  {
    title: 'Format',
    run: (root) => runTool(root, 'oxfmt/bin/oxfmt', ['--check', ...present(root)]),
  },
  {
    title: 'Lint, with types',
    run: (root) => runTool(root, 'oxlint/bin/oxlint', ['--type-aware', ...present(root)]),
  },
  {
    title: 'Types of the server',
    run: (root) => runTool(root, compiler, ['--project', 'tsconfig.json']),
  },
  {
    title: 'Types of the interface',
    run: (root) => runTool(root, compiler, ['--project', 'ui/tsconfig.json']),
  },
  {
    title: 'Import boundaries and cycles',
    run: (root) =>
      runTool(root, 'dependency-cruiser/bin/dependency-cruiser.mjs', [
        '--config=.dependency-cruiser.cjs',
        '--output-type=err',
        ...present(root),
      ]),
  },
]

/** Lists the folders of sources that are there. */
export function present(root: string): string[] {
  return folders.filter((folder) => existsSync(join(root, folder)))
}
