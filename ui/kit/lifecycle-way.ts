/** Where the words of an arrow stand, and whether around that point or from it on. */
export interface Words {
  readonly x: number
  readonly y: number
  readonly isCentred: boolean
}

/** An arrow's line and the place of its words. */
export interface Way {
  readonly path: string
  readonly at: Words
}

interface Corner {
  readonly x: number
  readonly y: number
}

/** The size of a box, and the room between boxes. */
export const box = { width: 132, height: 46 }

/** The room between boxes: wide enough for the words of an arrow. */
export const gap = { x: 160, y: 74 }

const trunk = 22
const bend = 7
const drop = 16

/** How an arrow goes from one box to another: ahead along a trunk, back below, up and down straight. */
export function wayBetween(from: Corner, to: Corner): Way {
  if (to.x === from.x) return upright(from, to)
  if (to.x < from.x) return backwards(from, to)
  if (to.y === from.y) return along(from, to)
  return forwards(from, to)
}

const middle = ({ y }: Corner) => y + box.height / 2

function along(from: Corner, to: Corner): Way {
  const [x1, x2, y] = [from.x + box.width, to.x, middle(from)]
  if (x2 - x1 <= gap.x)
    return { path: `M${x1} ${y}H${x2}`, at: { x: (x1 + x2) / 2, y: y - 7, isCentred: true } }
  const [a, b, top] = [from.x + box.width * 0.75, to.x + box.width * 0.25, from.y]
  const at = { x: (a + b) / 2, y: top - 38, isCentred: true }
  return { path: `M${a} ${top}C${a} ${top - 44} ${b} ${top - 44} ${b} ${top}`, at }
}

function forwards(from: Corner, to: Corner): Way {
  const [x1, y1, y2] = [from.x + box.width, middle(from), middle(to)]
  const x = x1 + trunk
  const turn = y2 > y1 ? bend : -bend
  const path = `M${x1} ${y1}H${x - bend}Q${x} ${y1} ${x} ${y1 + turn}V${y2 - turn}Q${x} ${y2} ${x + bend} ${y2}H${to.x}`
  return { path, at: { x: x + bend + 2, y: y2 - 7, isCentred: false } }
}

function backwards(from: Corner, to: Corner): Way {
  const [x1, y1] = [from.x + box.width * 0.3, from.y + box.height]
  const [x2, y2] = [to.x + box.width * 0.7, to.y + box.height]
  const low = Math.max(y1, y2) + drop
  const path = `M${x1} ${y1}V${low - bend}Q${x1} ${low} ${x1 - bend} ${low}H${x2 + bend}Q${x2} ${low} ${x2} ${low - bend}V${y2}`
  return { path, at: { x: to.x + box.width + trunk + bend + 2, y: low + 13, isCentred: false } }
}

function upright(from: Corner, to: Corner): Way {
  const isDown = to.y > from.y
  const x = from.x + box.width * (isDown ? 0.35 : 0.65)
  const [y1, y2] = isDown ? [from.y + box.height, to.y] : [from.y, to.y + box.height]
  return { path: `M${x} ${y1}V${y2}`, at: { x: x + 6, y: (y1 + y2) / 2 + 4, isCentred: false } }
}
