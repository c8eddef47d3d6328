import { beforeEach, onTestFailed } from 'vitest'

/** Makes the tests around it the steps of one journey: after one that failed the rest is left out. */
export function asSteps(): void {
  let failed: string | undefined
  beforeEach(({ task, skip }) => {
    if (failed !== undefined) skip(`because of “${failed}”`)
    onTestFailed(() => {
      failed = task.name
    })
  })
}
