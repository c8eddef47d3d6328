/** A ticket that stands open, with what its tab says. */
export interface OpenTab {
  readonly id: string
  readonly title: string
  readonly code: string
}

/** How many tickets stand open at most: the one opened longest ago gives way. */
const most = 12

/** The tabs with one more, or with what is now known of one that was there. */
export function withTab(tabs: readonly OpenTab[], tab: OpenTab): readonly OpenTab[] {
  const known = tabs.find(({ id }) => id === tab.id)
  if (!known) return [...tabs, tab].slice(-most)
  const { title, code } = tab
  const told = { ...known, ...(title && { title }), ...(code && { code }) }
  return tabs.map((each) => (each === known ? told : each))
}

/** The tabs without one, and which of them to go to: the next, or the one before. */
export function withoutTab(
  tabs: readonly OpenTab[],
  id: string,
): { readonly tabs: readonly OpenTab[]; readonly next: string | null } {
  const at = tabs.findIndex((tab) => tab.id === id)
  const left = tabs.filter((tab) => tab.id !== id)
  return { tabs: left, next: (left[at] ?? left[at - 1])?.id ?? null }
}

/** The tab beside one, in a circle. */
export function tabBeside(tabs: readonly OpenTab[], id: string | null, by: 1 | -1): string | null {
  const at = tabs.findIndex((tab) => tab.id === id)
  if (at < 0) return tabs[0]?.id ?? null
  return tabs[(at + by + tabs.length) % tabs.length]?.id ?? null
}

/** Where the tabs are kept while the page is loaded again. */
export interface TabShelf {
  read(): readonly OpenTab[]
  keep(tabs: readonly OpenTab[]): void
}

/** Keeps tabs in a storage under a name. */
export function createTabShelf(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  name: string,
): TabShelf {
  return {
    read: () => JSON.parse(storage.getItem(name) ?? '[]'),
    keep: (tabs) => storage.setItem(name, JSON.stringify(tabs)),
  }
}
