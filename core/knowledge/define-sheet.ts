import type { Words } from '../tenancy/words.ts'

/** A part of a fact sheet that can be read, cited and sent by itself. */
export interface SheetSection {
  readonly id: string
  readonly heading: Words
  readonly body: Words
}

/** A fact sheet: what an operator says and a citizen reads; owned by an office, never allowed to grow old. */
export interface Sheet {
  readonly id: string
  readonly office: string
  readonly audience: 'public' | 'staff'
  readonly title: Words
  /** The sentence to say aloud. */
  readonly brief: Words
  readonly sections: readonly SheetSection[]
  readonly keywords: readonly string[]
  readonly service?: string
  /** ISO days. */
  readonly verifiedOn: string
  readonly reviewBy: string
}

/** Declares a fact sheet. */
export function defineSheet(sheet: Sheet): Sheet {
  return sheet
}
