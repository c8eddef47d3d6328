import { describe, expect, it } from 'vitest'
import { openApi } from '../../core/http/openapi.ts'
import { operationOf } from '../isolation/answer-to.ts'
import { inputOf } from '../isolation/inputs.ts'
import { nowhere } from '../isolation/row-kinds.ts'
import { leavesOf, operationsIn } from '../isolation/told.ts'

const told = operationsIn(openApi('http://dime.example'))

const wished: Readonly<Record<string, unknown>> = {
  tenantId: '00000000-0000-4000-8000-000000000001',
  tenant_id: '00000000-0000-4000-8000-000000000001',
  isAdmin: true,
  isLive: true,
  roles: ['tenant-administrator'],
  assignments: [{ role: 'tenant-administrator', office: nowhere().office }],
  role: 'tenant-administrator',
  actor: { kind: 'system', id: '', name: 'DiMe', assignments: [] },
  personId: '00000000-0000-4000-8000-000000000002',
  officeId: '00000000-0000-4000-8000-000000000003',
  passwordHash: 'x',
  constructor: { prototype: { isAdmin: true } },
}

const wishes: readonly (readonly [string, unknown])[] = [
  ...Object.entries(wished),
  ['__proto__', { isAdmin: true }],
]

// Only JSON makes `__proto__` a key like any other; spread out, it stays one.
const saying = (name: string, more: unknown): object =>
  JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(more)}}`)

/** The same JSON with one key more, there and in every object within. */
function* withMore(value: unknown, name: string, more: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries())
      for (const changed of withMore(one, name, more)) yield value.with(at, changed)
    return
  }
  if (!Object.hasOwn(value, name)) yield { ...value, ...saying(name, more) }
  for (const [key, one] of Object.entries(value))
    for (const changed of withMore(one, name, more)) yield { ...value, [key]: changed }
}

// What is theirs to name: answers and settings, which service and plugin judge, and what a browser says of a passkey.
const free = ['answers', 'settings', 'passkey']

describe('more than is asked for', () => {
  it.each(told)('does not get into $name', (operation) => {
    const { input: schema } = operationOf(operation)
    const whole = inputOf(operation, nowhere())
    const understood = schema.parse(whole)
    const own = Object.fromEntries(Object.entries(whole).filter(([key]) => !free.includes(key)))
    const known = new Set(leavesOf(operation.input).flatMap(({ path }) => path))
    for (const [name, more] of wishes.filter(([wish]) => !known.has(wish)))
      for (const changed of withMore(own, name, more)) {
        const result = schema.safeParse({ ...whole, ...Object(changed) })
        if (result.success) expect.soft([name, result.data]).toEqual([name, understood])
      }
  })

  it('does not reach what all objects share', () => {
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
  })
})
