/** For whom a person chose to act: by a mandate, or with null for themselves. */
export interface ChosenBehalf {
  readonly person: string
  readonly mandate: string | null
}

/** Where a choice waits in this tab while the person signs in again. */
export interface BehalfShelf {
  read(): ChosenBehalf | null
  keep(chosen: ChosenBehalf): void
  clear(): void
}

/** The place of the choice made with one tenant; a browser that keeps nothing asks again. */
export function createBehalfShelf(storage: Storage, tenant: string): BehalfShelf {
  const place = `dime.behalf.${tenant}`
  return {
    read() {
      const kept = storage.getItem(place)
      return kept === null ? null : JSON.parse(kept)
    },
    keep(chosen) {
      try {
        storage.setItem(place, JSON.stringify(chosen))
      } catch {
        storage.removeItem(place)
      }
    },
    clear: () => storage.removeItem(place),
  }
}
