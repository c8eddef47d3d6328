import { readdir, stat } from 'node:fs/promises'

/** The `plugin.ts` of every plugin in a folder, by the name of its own folder, which is its id. */
export async function discoverPlugins(folder: URL): Promise<Map<string, URL>> {
  const names = (await readdir(folder)).toSorted()
  const found = names.map((name) => [name, new URL(`${name}/plugin.ts`, folder)] as const)
  const present = await Promise.all(
    found.map(([, entry]) =>
      stat(entry).then(
        () => true,
        () => false,
      ),
    ),
  )
  return new Map(found.filter((_, place) => present[place]))
}
