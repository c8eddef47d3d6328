/** Something that can be picked by name. */
export interface Choice {
  readonly id: string
  readonly name: string
  /** A few quieter words beside the name. */
  readonly hint?: string
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** The choices whose name or hint holds every word written, those whose name begins so first. */
export function fitting<Each extends Choice>(
  choices: readonly Each[],
  text: string,
): readonly Each[] {
  const sought = plain(text).trim().split(/\s+/).filter(Boolean)
  if (sought.length === 0) return choices
  const fits = ({ name, hint }: Choice) => {
    const whole = plain(`${name} ${hint ?? ''}`)
    return sought.every((word) => whole.includes(word))
  }
  const begins = ({ name }: Choice) => (plain(name).startsWith(sought.join(' ')) ? 0 : 1)
  return choices.filter(fits).toSorted((one, other) => begins(one) - begins(other))
}
