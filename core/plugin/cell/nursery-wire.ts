/** The lines to a process, in the order of its file descriptors from 1 on. */
export const lineNames = ['stdout', 'stderr', 'pipe'] as const

/** A line to a process: its output, or its pipe to the kernel. */
export type LineName = (typeof lineNames)[number]

/** What a process is started as. */
export interface Birth {
  /** What Node is started with. */
  readonly args: readonly string[]
  readonly cwd: string
}

/** What the kernel asks of its nursery. */
export type ToNursery =
  | ({ readonly kind: 'bear'; readonly id: number } & Birth)
  | { readonly kind: 'goLast'; readonly id: number }
  | { readonly kind: 'end'; readonly id: number }

/** What a nursery tells: a line comes with its socket, and a process is born when all of its lines were taken over. */
export type ToParent =
  | { readonly kind: 'line'; readonly id: number; readonly name: LineName }
  | { readonly kind: 'born'; readonly id: number; readonly pid: number }
  | { readonly kind: 'gone'; readonly id: number; readonly how: string }
