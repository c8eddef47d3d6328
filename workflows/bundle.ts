import { bundleWorkflowCode } from '@temporalio/worker'
import { mkdir, writeFile } from 'node:fs/promises'

const folder = new URL('../.build/workflows/', import.meta.url)

/** Bundles the workflows once, so that the worker need not: bundling takes ten times its memory. */
const { code } = await bundleWorkflowCode({
  workflowsPath: new URL('ticket/workflow.ts', import.meta.url).pathname,
  webpackConfigHook: (config) => ({ ...config, devtool: 'inline-nosources-source-map' }),
})
await mkdir(folder, { recursive: true })
await writeFile(new URL('ticket.js', folder), code)
console.info(`bundled the workflows: ${Math.round(code.length / 1024)} KB`)
