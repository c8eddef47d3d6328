/** The pages of a plugin beside its first. */
export type PluginPage = 'brings' | 'versions' | 'nodes'

/** What is open in the room: a plugin's page, or a version of it that may be rolled out. */
export interface PluginPlace {
  readonly plugin: string
  readonly page: PluginPage
  readonly version: string | null
}

/** Reads the second part of the room's address; a plugin's id never holds a dash. */
export function placeIn(open: string): PluginPlace {
  const at = open.indexOf('-')
  if (at < 0) return { plugin: open, page: 'brings', version: null }
  const rest = open.slice(at + 1)
  const plugin = open.slice(0, at)
  if (/^\d/.test(rest)) return { plugin, page: 'versions', version: rest }
  return { plugin, page: rest === 'versions' || rest === 'nodes' ? rest : 'brings', version: null }
}
