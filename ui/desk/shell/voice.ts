/** Something that was done, and how to take it back where that is possible. */
export interface Told {
  readonly text: string
  readonly undo?: () => void
}

/** Tells many what happens; `hear` returns its undo. */
export interface Voice<Event> {
  tell(event: Event): void
  hear(listener: (event: Event) => void): () => void
}

/** Makes a voice that nobody hears yet. */
export function createVoice<Event>(): Voice<Event> {
  const listeners = new Set<(event: Event) => void>()
  return {
    tell: (event) => listeners.forEach((listener) => listener(event)),
    hear: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
