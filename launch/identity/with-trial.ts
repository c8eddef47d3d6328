import { test } from 'vitest'
import { startTrial } from './trial.ts'

/** A test that is given a provider and a client of it; one pair serves a whole file. */
export const it = test
  .extend('secret', { scope: 'file' }, 'known to this file only')
  .extend('trial', { scope: 'file' }, async ({ secret }, { onCleanup }) => {
    const trial = await startTrial(secret)
    onCleanup(() => trial.close())
    return trial
  })
