import { describe, expect, it } from 'vitest'
import { headFrom, headLine, verifiedLines } from './lines.ts'

const hash = 'ab'.repeat(32)
const sound = {
  tenant: 'venezia',
  lines: 12,
  sealedUntil: new Date('2026-03-02T09:00:00Z'),
  head: { position: 12, hash },
  waiting: 0,
  waitingSince: null,
  findings: [],
  count: 0,
}

describe('a head', () => {
  it('is read as it is printed', () => {
    const printed = headLine('venezia', sound.head).split('  ').at(-1) ?? ''
    expect(headFrom(printed)).toEqual(sound.head)
  })

  it.each(['', hash, `${hash}@`, `${hash}@-1`, `x${hash}@1`])('is not «%s»', (text) => {
    expect(() => headFrom(text)).toThrow('is no head')
  })
})

describe('what the verification says', () => {
  it('of a sound chain is how far it goes and where it ends', () => {
    expect(verifiedLines(sound)).toEqual([
      'venezia: sound',
      '  lines    12 sealed until 2026-03-02T09:00:00.000Z',
      `  head     ${hash}@12`,
    ])
  })

  it('of a chain that is not names each line and when it was written', () => {
    const at = new Date('2026-03-01T08:00:00Z')
    const about = 'Sara Moro, ticket.read'
    const finding = { kind: 'changed-line', position: 5, seq: '7', at, about } as const
    const said = verifiedLines({ ...sound, findings: [finding], count: 3 })
    expect(said[0]).toBe('venezia: NOT SOUND, 3 found')
    expect(said.slice(3)).toEqual([
      '  ! A line was changed after it was sealed: line 7, place 5, 2026-03-01T08:00:00.000Z, Sara Moro, ticket.read',
      '  ! and 2 more',
    ])
  })
})
