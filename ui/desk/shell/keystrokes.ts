/** What one key, or two in a row, do; `does` is the name that the list of keys shows. */
export interface Keystroke {
  readonly keys: string
  readonly does: string
  readonly run: () => void
}

/** What is known of a key press. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a press led to: something to run, or the first half of a pair. */
export interface Heard {
  readonly run: (() => void) | null
  readonly pending: string
}

const nothing: Heard = { run: null, pending: '' }

/** Finds what a press does after `pending`, the first key of a pair; held modifiers say nothing. */
export function hear(press: Press, pending: string, strokes: readonly Keystroke[]): Heard {
  if (press.ctrlKey || press.metaKey || press.altKey) return nothing
  const typed = pending ? `${pending} ${press.key}` : press.key
  const exact = strokes.find((stroke) => stroke.keys === typed)
  if (exact) return { run: exact.run, pending: '' }
  const begins = strokes.some((stroke) => stroke.keys.startsWith(`${typed} `))
  return begins ? { run: null, pending: typed } : nothing
}

/** Says whether a press belongs to what is being typed: letters do nothing else there. */
export function isTyping(path: readonly EventTarget[]): boolean {
  const [first] = path
  if (!(first instanceof HTMLElement)) return false
  if (first instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button'].includes(first.type)
  return first.matches('textarea, select, [contenteditable="true"]')
}
