import { TestWorkflowEnvironment } from '@temporalio/testing'
import { reasonOf } from '../explain.ts'
import { temporalVersion } from './versions.ts'

// Starting a server once is the only way to have the SDK fetch it.
const [program, downloadDir = ''] = process.argv.slice(2)
try {
  const environment =
    program === 'time-skipping'
      ? await TestWorkflowEnvironment.createTimeSkipping({
          server: { executable: { type: 'cached-download', downloadDir } },
        })
      : await TestWorkflowEnvironment.createLocal({
          server: {
            executable: { type: 'cached-download', downloadDir, version: `v${temporalVersion}` },
          },
        })
  await environment.teardown()
} catch (error) {
  console.error(reasonOf(error))
  process.exitCode = 1
}
