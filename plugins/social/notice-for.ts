import type { Words } from '@dime/core'

/** The notice before a refusal, with its reasons numbered (L. 241/1990 art. 10-bis). */
export function noticeFor(reasons: readonly Required<Words>[]): Required<Words> {
  const numbered = (lines: readonly string[]) =>
    lines.map((line, place) => `${place + 1}. ${line}`).join('\n')
  return {
    it: `Per quello che hai dichiarato la domanda non può essere accolta:\n${numbered(reasons.map(({ it }) => it))}\nHai dieci giorni per risponderci. Intanto il termine è fermo; poi decide una persona.`,
    en: `From what you declared it cannot be granted:\n${numbered(reasons.map(({ en }) => en))}\nYou have ten days to answer. The term stands still meanwhile; then a person decides.`,
  }
}
