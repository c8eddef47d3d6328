import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHost } from '../../core/plugin/host/host.ts'
import { layOut } from './lay-out.ts'
import { lendsNothing } from './lends-nothing.ts'

/** Builds a plugin's package, lays it out as a kernel would, and lets a host of its own tell what it declares. */
export async function startsFromPackage(folder: string): Promise<void> {
  const into = await mkdtemp(join(tmpdir(), 'dime-plugin-'))
  try {
    const host = await startHost({ entry: await layOut(folder, into), lent: lendsNothing })
    await host.stop(0)
  } finally {
    await rm(into, { recursive: true, force: true })
  }
}
