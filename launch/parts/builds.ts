import { join } from 'node:path'
import { runChild } from '../process/child.ts'
import { isFresh, markFresh } from '../stamp.ts'
import type { NodeProgram } from './node-child.ts'
import type { City, Part, Started } from './part.ts'

type Build = NodeProgram & { output: string; sources: readonly string[] }

const interfaceBuild: Build = {
  name: 'interface',
  title: 'Building the interface',
  file: 'node_modules/vite/bin/vite.js',
  args: ['build', 'ui'],
  output: '.build/ui',
  sources: ['ui', 'core/contract.ts', 'core/contract', 'plugins', 'package-lock.json'],
}

const workflowBuild: Build = {
  name: 'bundle',
  title: 'Bundling the workflows',
  file: 'workflows/bundle.ts',
  output: '.build/workflows',
  sources: ['workflows', 'plugins', 'package-lock.json'],
}

const pluginBuild: Build = {
  name: 'plugins',
  title: 'Bundling the plugins',
  file: 'launch/bundle-plugins.ts',
  output: '.build/plugins',
  sources: ['core', 'plugins', 'package-lock.json'],
}

/** Where a build takes place and who is told. */
export type Workshop = Pick<City, 'root' | 'env' | 'report'> & { ledger?: City['ledger'] }

/** The pages and elements, built when their sources have changed. */
export const interfacePart: Part = { name: 'interface', start: buildInterface }

/** The workflows' bundle, built when their sources have changed. */
export const workflowBundle: Part = { name: 'bundle', start: buildWorkflows }

/** What plugins are started from, built when its sources have changed; in the developer's mode they start from these. */
export const pluginBundles: Part = {
  name: 'plugins',
  async start(city) {
    if (city.env['DIME_DEVELOPING'] === 'yes') return {}
    await buildPlugins(city)
    return { env: { DIME_BUNDLED: join(city.root, pluginBuild.output) } }
  },
}

/** Builds the pages and elements, unless they come from these very sources. */
export async function buildInterface(workshop: Workshop): Promise<Started> {
  return build(workshop, interfaceBuild)
}

/** Bundles the workflows, unless the bundle comes from these very sources. */
export async function buildWorkflows(workshop: Workshop): Promise<Started> {
  return build(workshop, workflowBuild)
}

/** Bundles the plugins and the scripts of their cells, unless the bundles come from these very sources. */
export async function buildPlugins(workshop: Workshop): Promise<Started> {
  return build(workshop, pluginBuild)
}

async function build(workshop: Workshop, plan: Build): Promise<Started> {
  const { root, env, report, ledger } = workshop
  const { name, title, file, args = [], output, sources } = plan
  const at = (path: string) => join(root, path)
  const stamp = { root, sources, output: at(output), stamp: at(`.build/${name}.stamp`) }
  await report.step(title, async (add) => {
    if (isFresh(stamp)) return add('unchanged')
    await runChild({
      title,
      command: process.execPath,
      args: [at(file), ...args],
      cwd: root,
      env,
      log: at(`.build/logs/${name}.log`),
      ...(ledger && { onStart: (pid: number) => ledger.enter(name, pid) }),
    })
    markFresh(stamp)
  })
  return {}
}
