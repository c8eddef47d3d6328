/**
 * A letter for each label, the first of its own that is free; null when none is left.
 * `taken` are the letters that already do something on the screen.
 */
export function moveKeys(labels: readonly string[], taken: readonly string[]): (string | null)[] {
  const used = new Set(taken)
  return labels.map((label) => {
    const letter = [...label.toLowerCase()].find((each) => /[a-z]/.test(each) && !used.has(each))
    if (letter) used.add(letter)
    return letter ?? null
  })
}
