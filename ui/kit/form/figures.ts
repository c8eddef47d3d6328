/**
 * The figure that somebody wrote, as Italians or the English do: `1.234,50`, `1,234.50`, `1234.5`, with a € or
 * without; null when it is none, or finer than so many decimals. Three digits after a mark are thousands.
 */
export function figureIn(written: string, decimals: number): number | null {
  const plain = written.replace(/[\s€’']/g, '')
  const grouped = decimals < 3 && /^-?\d{1,3}(?:([.,])\d{3}(?:\1\d{3})*)(?:[.,]\d{1,2})?$/
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

/** Cents as people write them, without the sign of the currency. */
export function centsWords(cents: number, language: 'it' | 'en'): string {
  const exact = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  return new Intl.NumberFormat(language, exact).format(cents / 100)
}

/** The lines that somebody wrote, without empty ones. */
export function linesIn(written: string): string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
