import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Has `make` put something into a folder aside and moves it to `target` in one go, so that
 * nobody ever finds half of it. Promises `target`.
 */
export async function installAtomically(
  target: string,
  make: (folder: string) => Promise<string>,
): Promise<string> {
  mkdirSync(dirname(target), { recursive: true })
  const aside = mkdtempSync(join(dirname(target), `.${basename(target)}-`))
  try {
    const made = await make(aside)
    rmSync(target, { recursive: true, force: true })
    renameSync(made, target)
    return target
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}
