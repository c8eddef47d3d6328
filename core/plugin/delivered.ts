import { discoverPlugins } from './discover.ts'

/** Where what came with the platform lies. */
export interface Delivery {
  /** A folder with one folder a plugin, as they were written. */
  readonly folder: URL
  /** The same bundled, with the scripts of their cells: they start in half the time and memory. */
  readonly bundled?: URL | undefined
}

/** The file from which each plugin that came with the platform is started, by its id. */
export async function deliveredPlugins({ folder, bundled }: Delivery): Promise<Map<string, URL>> {
  const sources = await discoverPlugins(folder)
  if (!bundled) return sources
  const ids = [...sources.keys()]
  return new Map(ids.map((id) => [id, new URL(`delivered/${id}/server.mjs`, bundled)]))
}

/** The folder of the bundled scripts of cells. */
export const cellsIn = ({ bundled }: Pick<Delivery, 'bundled'>): URL | undefined =>
  bundled && new URL('cells/', bundled)
