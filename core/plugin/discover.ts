import { readdir, stat } from 'node:fs/promises'

/** The `plugin.ts` of every plugin in a folder, in order of name. */
export async function discoverPlugins(folder: URL): Promise<URL[]> {
  const names = (await readdir(folder)).toSorted()
  const entries = names.map((name) => new URL(`${name}/plugin.ts`, folder))
  const present = await Promise.all(
    entries.map((entry) =>
      stat(entry).then(
        () => true,
        () => false,
      ),
    ),
  )
  return entries.filter((_, index) => present[index])
}
