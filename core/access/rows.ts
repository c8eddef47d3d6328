import { CompoundCondition, FieldCondition, type Condition } from '@ucast/core'
import { rulesToCondition } from '@casl/ability/extra'
import assert from 'node:assert/strict'
import sql, { join, raw, type Sql } from 'sql-template-tag'
import type { Ability } from './ability.ts'
import type { Action, Subject } from './vocabulary.ts'

/** The columns that rules may look at, by the name that rules use; an expression stands for one that is reckoned. */
export type Columns = Readonly<Record<string, string | Sql>>

/** What is asked of the rows of a subject: an action, and a field when it is only that which must be shown. */
export type Asking = readonly [action: Action, subject: Subject, field?: string | undefined]

/**
 * The rows of a subject on which the ability allows the action, as an SQL condition. Only equality and sets
 * are translated: on a column that may be null, JavaScript and SQL disagree about order and existence.
 */
export function rowsAllowed(
  ability: Ability,
  [action, subject, field]: Asking,
  columns: Columns,
): Sql {
  const allowed = rulesToCondition<Ability, Sql, Sql>(
    ability.rulesFor(action, subject, field),
    ({ ast, inverted }) => {
      assert(ast, 'A rule without conditions is not translated')
      return translate(ast, columns, inverted)
    },
    { and: (all) => among(all, ' and '), or: (any) => among(any, ' or '), empty: () => sql`true` },
  )
  return allowed ?? sql`false`
}

const among = (conditions: readonly Sql[], by: ' and ' | ' or '): Sql =>
  sql`(${join([...conditions], by)})`

function translate(condition: Condition, columns: Columns, negated: boolean): Sql {
  if (condition instanceof CompoundCondition) return compound(condition, columns, negated)
  assert(condition instanceof FieldCondition, `No rule may use ${condition.operator}`)
  return leaf(condition, columns, negated)
}

// Negation is pushed to the leaves, because SQL's `not` forgets rows whose column is null.
function compound(condition: CompoundCondition, columns: Columns, negated: boolean): Sql {
  const parts: Condition[] = condition.value
  const { operator } = condition
  if (operator === 'not')
    return join(
      parts.map((part) => translate(part, columns, !negated)),
      ' and ',
    )
  const flip = operator === 'nor' ? !negated : negated
  const isAnd = (operator === 'and') !== flip
  if (parts.length === 0) return isAnd ? sql`true` : sql`false`
  return sql`(${join(
    parts.map((part) => translate(part, columns, flip)),
    isAnd ? ' and ' : ' or ',
  )})`
}

function leaf({ operator, field, value }: FieldCondition, columns: Columns, negated: boolean): Sql {
  const name = columns[field]
  assert(name, `No column stands for ${field}`)
  const column = typeof name === 'string' ? raw(name) : name
  const isPlain = !negated
  if (operator === 'eq')
    return isPlain ? sql`${column} = ${value}` : sql`${column} is distinct from ${value}`
  if (operator === 'ne')
    return isPlain ? sql`${column} is distinct from ${value}` : sql`${column} = ${value}`
  assert(operator === 'in' || operator === 'nin', `No rule may use ${operator}`)
  const isIn = (operator === 'in') === isPlain
  return isIn
    ? sql`${column} = any(${value})`
    : sql`(${column} is null or ${column} <> all(${value}))`
}
