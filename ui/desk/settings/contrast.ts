/** What white words on a colour need, so that everyone can read them (WCAG 2.2, AA). */
export const leastContrast = 4.5

const shade = 0.96

/** Whether a text is a colour as `#rrggbb`. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/.test(text)

/** The contrast of white words on a colour, 1 to 21, as WCAG 2.2 reckons it. */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => linear(part / 255))
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

/** The nearest darker shade of a colour on which white words can be read. */
export function readable(colour: string): string {
  if (contrastWithWhite(colour) >= leastContrast) return colour
  const darker = partsOf(colour).map((part) => Math.floor(part * shade))
  return readable(`#${darker.map((part) => part.toString(16).padStart(2, '0')).join('')}`)
}

const partsOf = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
