import { describe, expect, it } from 'vitest'
import { planName } from './plan-name.ts'

const asked = (text: string, times: number) =>
  Array.from({ length: times }, () => planName(text).name)

describe('a statement', () => {
  it('has a name once it was asked often, and keeps it', () => {
    const names = asked('select 1', 20)
    expect(names.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => undefined))
    expect(new Set(names.slice(11)).size).toBe(1)
    expect(names.at(-1)).toMatch(/^dime_\d+$/)
  })

  it('has a name of its own', () => {
    const [first, second] = ['select 2', 'select 3'].map((text) => asked(text, 12).at(-1))
    expect(first).not.toBe(second)
  })

  it('that is put together anew each time fills nobody’s memory', () => {
    for (let at = 0; at < 400; at += 1) asked(`select ${at} as often`, 12)
    expect(planName('select 399 as often').name).toBeUndefined()
    expect(planName('select 1').name).toBeDefined()
  })
})
