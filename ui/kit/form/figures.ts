/**
 * The figure that somebody wrote, as Italians or the English do: `1.234,50`, `1,234.50`, `1234.5`, with a € or
 * without; null when it is none, or finer than so many decimals. Three digits after a mark are thousands; what
 * parts thousands parts no decimals.
 */
export function figureIn(written: string, decimals: number): number | null {
  const plain = written.replace(/[\s€’']|euro/gi, '')
  const grouped = decimals < 3 && /^-?\d{1,3}(?:([.,])\d{3}(?:\1\d{3})*)(?:(?!\1)[.,]\d{1,2})?$/
  const whole = grouped && grouped.test(plain) ? withoutGroups(plain) : plain
  const dotted = whole.replace(',', '.')
  const [, fine = ''] = dotted.split('.')
  return /^-?\d+(?:\.\d+)?$/.test(dotted) && fine.length <= decimals ? Number(dotted) : null
}

// The first mark parts thousands; another one after it, decimals.
function withoutGroups(plain: string): string {
  const mark = /[.,]/.exec(plain)?.[0] ?? ''
  return plain.replaceAll(mark, '')
}

/** Money as people write it: 1.234,50 € in Italian, €1,234.50 in English. */
export function eurosWords(cents: number, language: 'it' | 'en'): string {
  const money = { style: 'currency', currency: 'EUR', useGrouping: 'always' } as const
  return new Intl.NumberFormat(language, money).format(cents / 100)
}

/** A number as people write it; four digits stand together, as in a year. */
export function numberWords(figure: number, language: 'it' | 'en'): string {
  return new Intl.NumberFormat(language, { useGrouping: 'min2' }).format(figure)
}

/** An amount as it was read, not as it was written: of `12,345` one sees that it is twelve thousand. */
export function amountRead(written: string, language: 'it' | 'en'): string {
  const euros = figureIn(written, 2)
  return euros === null ? written : eurosWords(Math.round(euros * 100), language)
}

/** The lines that somebody wrote, without empty ones. */
export function linesIn(written: string): string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
