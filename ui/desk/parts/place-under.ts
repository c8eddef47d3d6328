const gap = 2

/** Places what lies over the page under a field, or above it where there is more room. */
export function placeUnder(what: HTMLElement, field: HTMLElement): void {
  const { left, top, bottom, width } = field.getBoundingClientRect()
  const room = window.innerHeight - bottom
  const isAbove = room < what.offsetHeight + gap && top > room
  const y = isAbove ? top - what.offsetHeight - gap : bottom + gap
  what.style.setProperty('width', `${width}px`)
  what.style.setProperty('left', `${left}px`)
  what.style.setProperty('top', `${y}px`)
}
