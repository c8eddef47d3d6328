import { hear, isTyping, type Keystroke } from './keystrokes.ts'

const pairMs = 1200

/** The keys of the page: parts lend it their keystrokes and get back the undo. */
export interface Keyboard {
  lend(strokes: () => readonly Keystroke[]): () => void
  all(): readonly Keystroke[]
  /** Hears the window until the returned undo is called. */
  listen(isOn: () => boolean): () => void
}

/** Makes a keyboard on which no key does anything yet; what was lent last comes first. */
export function createKeyboard(): Keyboard {
  const lent: (() => readonly Keystroke[])[] = []
  const all = () => lent.toReversed().flatMap((strokes) => strokes())
  return {
    all,
    lend: (strokes) => {
      lent.push(strokes)
      return () => void lent.splice(lent.indexOf(strokes), 1)
    },
    listen: (isOn) => {
      const press = presser(all)
      const down = (event: KeyboardEvent) => isOn() && press(event)
      addEventListener('keydown', down)
      return () => removeEventListener('keydown', down)
    },
  }
}

function presser(all: () => readonly Keystroke[]) {
  let pending = ''
  let since = 0
  return (event: KeyboardEvent) => {
    if (isTyping(event.composedPath())) return
    const isStillPair = performance.now() - since < pairMs
    const heard = hear(event, isStillPair ? pending : '', all())
    pending = heard.pending
    since = performance.now()
    if (!heard.run) return
    event.preventDefault()
    heard.run()
  }
}
