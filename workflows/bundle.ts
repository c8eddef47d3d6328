import { bundleWorkflowCode } from '@temporalio/worker'
import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'

const folder = new URL('../.build/workflows/', import.meta.url)
const plugins = new URL('../plugins/', import.meta.url)

/** Bundles workflows once, so that the worker need not: bundling takes ten times its memory. */
async function bundle(source: URL, file: string): Promise<void> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: source.pathname,
    webpackConfigHook: (config) => ({ ...config, devtool: 'inline-nosources-source-map' }),
  })
  await writeFile(new URL(file, folder), code)
  console.info(`bundled ${file}: ${Math.round(code.length / 1024)} KB`)
}

await mkdir(new URL('plugins/', folder), { recursive: true })
await bundle(new URL('ticket/workflow.ts', import.meta.url), 'ticket.js')
for (const name of await readdir(plugins)) {
  const source = new URL(`${name}/workflows.ts`, plugins)
  if (existsSync(source)) await bundle(source, `plugins/${name}.js`)
}
