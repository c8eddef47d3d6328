import { CompoundCondition, FieldCondition, type Condition } from '@ucast/core'
import { rulesToAST } from '@casl/ability/extra'
import assert from 'node:assert/strict'
import sql, { join, raw, type Sql } from 'sql-template-tag'
import type { Ability } from './ability.ts'
import type { Action, Subject } from './vocabulary.ts'

/** The columns that rules may look at, by the name that rules use. */
export type Columns = Readonly<Record<string, string>>

/** The rows of a subject on which the ability allows the action, as an SQL condition. */
export function rowsAllowed(
  ability: Ability,
  [action, subject]: [Action, Subject],
  columns: Columns,
): Sql {
  const ast = rulesToAST(ability, action, subject)
  if (ast === null) return sql`false`
  return translate(ast, columns, false)
}

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
  const column = raw(name)
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
