import { describe, expect, it } from 'vitest'
import { withoutUnshown } from './printable.ts'

const complaint = (shown: string) =>
  `message: "PDF/A-2a error: the text \`\\"${shown}\\"\` could not be displayed with font"`

describe('text that no font can show', () => {
  it('is spelt out as code points, all at once', () => {
    const json = JSON.stringify({ name: '李 and 李 and 𒀀' })
    const complaints = complaint('李') + complaint('𒀀')
    expect(withoutUnshown(json, complaints)).toBe('{"name":"[U+674E] and [U+674E] and [U+12000]"}')
  })

  it('is found where both sides write it escaped', () => {
    const json = JSON.stringify('a\u0000b')
    expect(withoutUnshown(json, complaint('\\\\u{0}'))).toBe('"a[U+0000]b"')
  })

  it('is not looked for in other complaints', () => {
    expect(withoutUnshown('"a"', 'unknown variable: a')).toBeUndefined()
    expect(withoutUnshown('"a"', complaint('b'))).toBeUndefined()
  })
})
