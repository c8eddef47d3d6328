/** What crosses between the kernel and a plugin: plain data. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }

/** A statement that writes in the plugin's own schema; `$1` stands for the first value. Needs `keeping`. */
export interface Keeping {
  readonly sql: string
  readonly values: readonly Json[]
}

/** What a plugin answers besides outcomes: the answer, and rows of its own to keep in the same transaction. */
export interface Reply {
  readonly answer: Json
  readonly keep?: readonly Keeping[]
}
