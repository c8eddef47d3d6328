import { bundleWorkflowCode } from '@temporalio/worker'
import { root } from '../city.ts'

const silent = {
  log: nothing,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
}
const sourceMap = /(?<=\/\/# sourceMappingURL=data:application\/json;charset=utf-8;base64,)\S+/

/** Makes one file of a plugin's workflows, as a Temporal worker takes it; paths in it begin at the project. */
export async function bundleWorkflows(workflowsPath: string): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    logger: silent,
    webpackConfigHook: (config) => ({
      ...config,
      mode: 'production',
      context: root,
      devtool: 'inline-nosources-source-map',
      output: { ...config.output, devtoolModuleFilenameTemplate: '[resource-path]' },
      // Whoever reads a stack trace of a workflow should recognise it.
      optimization: { minimize: false, moduleIds: 'named', concatenateModules: false },
    }),
  })
  return code.replace(sourceMap, withoutRoot)
}

/** What the bundler leaves out it still calls by its full path. */
function withoutRoot(map: string): string {
  const text = Buffer.from(map, 'base64').toString().replaceAll(root, './')
  return Buffer.from(text).toString('base64')
}

function nothing(): void {}
