import type { Plugin } from '../face/define-plugin.ts'
import { inPlace } from './in-place.ts'

/** The plugin behind an entry; what goes wrong while it is read ends with the file and line that it went wrong in. */
export async function importPlugin(entry: string): Promise<Plugin> {
  try {
    const { default: plugin }: { default: Plugin } = await import(entry)
    return plugin
  } catch (error) {
    throw inPlace(error, new URL('..', entry))
  }
}
