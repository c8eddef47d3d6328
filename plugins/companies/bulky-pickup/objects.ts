/** What is collected, with the room that one takes, in hundredths of a cubic metre; the values are the design's. */
export const roomOf = {
  sofas: 90,
  mattresses: 40,
  wardrobes: 80,
  tables: 40,
  chairs: 10,
  appliances: 50,
  screens: 15,
  others: 30,
} as const

/** A kind of object. */
export type ObjectKind = keyof typeof roomOf

/** How many of each. */
export type Objects = Readonly<Partial<Record<ObjectKind, number>>>

/** How many things there are in all. */
export function countOf(objects: Objects): number {
  return Object.values(objects).reduce((sum, count) => sum + count, 0)
}

/** The room that all of it takes, in hundredths of a cubic metre. */
export function volumeOf(objects: Objects): number {
  return kinds.reduce((sum, kind) => sum + roomOf[kind] * (objects[kind] ?? 0), 0)
}

/** The kinds, in the order in which they are asked for. */
export const kinds = [
  'sofas',
  'mattresses',
  'wardrobes',
  'tables',
  'chairs',
  'appliances',
  'screens',
  'others',
] as const satisfies readonly ObjectKind[]
