import { focused } from '../parts/focused.ts'

/** Where work waits until somebody opens, or says that it stays shut. */
export interface Gate {
  readonly isAwaited: boolean
  wait(): Promise<boolean>
  /** Lets everything that waits go on, or be refused. */
  open(isOpen: boolean): void
}

/** Makes a gate at which nobody waits; `changed` is told when somebody does, or does no more. */
export function createGate(changed: () => void): Gate {
  let waiting: readonly ((isOpen: boolean) => void)[] = []
  return {
    get isAwaited() {
      return waiting.length > 0
    },
    wait() {
      const { promise, resolve } = Promise.withResolvers<boolean>()
      waiting = [...waiting, resolve]
      changed()
      return promise
    },
    open(isOpen) {
      const all = waiting
      waiting = []
      all.forEach((resolve) => resolve(isOpen))
      changed()
    },
  }
}

/** A gate that, once it opens, gives the focus back to where it was when the first began to wait. */
export function keepingFocus(gate: Gate): Gate {
  let from: Element | null = null
  return {
    get isAwaited() {
      return gate.isAwaited
    },
    wait() {
      if (!gate.isAwaited) from = focused(document)
      return gate.wait()
    },
    open(isOpen) {
      gate.open(isOpen)
      // What lay over the page is gone with the next drawing.
      requestAnimationFrame(() => from instanceof HTMLElement && from.isConnected && from.focus())
    },
  }
}
