import { Sql } from 'sql-template-tag'

/** A statement in which `$1` stands for the first value: the same, cut where its values go. */
export function numbered(text: string, values: readonly unknown[]): Sql {
  const parts = text.split(/\$(\d+)/)
  const strings = parts.filter((_, at) => at % 2 === 0)
  const order = parts.filter((_, at) => at % 2 === 1)
  return new Sql(
    strings,
    order.map((place) => values[Number(place) - 1]),
  )
}
