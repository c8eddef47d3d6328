/** How a plugin is called before it told its name: its folder's. */
export function labelOf(entry: URL): string {
  return entry.pathname.split('/').at(-2) ?? entry.pathname
}
