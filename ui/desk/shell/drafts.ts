/** Where drafts are kept between two loads of the page. */
export interface Shelf {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** What was typed and not sent yet, a draft for each thing it is about. */
export interface Drafts<Draft> {
  /** The draft of a thing; blank when nothing was typed. */
  read(id: string): Draft
  /** Changes a draft and returns it whole. */
  change(id: string, patch: Partial<Draft>): Draft
  forget(id: string): void
}

/** Keeps drafts of one kind on a shelf, under a name of their own. */
export function createDrafts<Draft extends object>(
  shelf: Shelf,
  name: string,
  blank: Draft,
): Drafts<Draft> {
  const key = (id: string) => `${name}:${id}`
  const read = (id: string): Draft => {
    const kept = shelf.getItem(key(id))
    return kept ? { ...blank, ...JSON.parse(kept) } : blank
  }
  return {
    read,
    change: (id, patch) => {
      const draft = { ...read(id), ...patch }
      shelf.setItem(key(id), JSON.stringify(draft))
      return draft
    },
    forget: (id) => shelf.removeItem(key(id)),
  }
}
