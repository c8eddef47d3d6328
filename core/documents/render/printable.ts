/** What the typesetter says of text that none of its fonts can show. */
const UNSHOWN = /the text `\\?"(.*?)\\?"` could not be displayed/g

/**
 * A JSON text in which the characters that a failed setting complains of are written as their code
 * points, '[U+4E2D]', so that nothing is lost; undefined when the failure was about something else.
 */
export function withoutUnshown(json: string, complaint: string): string | undefined {
  const unshown = [...complaint.matchAll(UNSHOWN)].flatMap(([, shown]) => [
    ...unescape(shown ?? ''),
  ])
  const printable = [...new Set(unshown)].reduce(spellOut, json)
  return printable === json ? undefined : printable
}

function spellOut(json: string, character: string): string {
  const escaped = JSON.stringify(character).slice(1, -1)
  return json.replaceAll(escaped, codePoint(character))
}

function unescape(debug: string): string {
  return debug.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  )
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `[U+${hex.padStart(4, '0')}]`
}
