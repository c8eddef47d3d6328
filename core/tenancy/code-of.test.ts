import { describe, expect, it } from 'vitest'
import { codeOf } from './code-of.ts'

describe('a value as code', () => {
  it.each([
    [{ it: 'Via', 'due-parole': 2 }, `{ it: 'Via', 'due-parole': 2 }`],
    [[], '[]'],
    [["l'ora", '"sì"', 'a\nb', '\\'], `['l\\'ora', '"sì"', 'a\\nb', '\\\\']`],
    [{ away: undefined, none: null, is: true }, '{ none: null, is: true }'],
    [[['08:00', '18:00']], `[['08:00', '18:00']]`],
  ])('%j reads %s', (value, code) => {
    expect(codeOf(value)).toBe(code)
  })

  it('is broken into lines where one would be too long', () => {
    const value = { words: ['parola'.repeat(9), 'parola'.repeat(9)] }
    expect(codeOf(value)).toBe(
      `{\n  words: [\n    '${'parola'.repeat(9)}',\n    '${'parola'.repeat(9)}',\n  ],\n}`,
    )
  })
})
