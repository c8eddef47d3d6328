import { describe, expect, it } from 'vitest'
import { targetOf } from '@dime/core'
import { exemptions, norms } from './exemptions.ts'
import { certificate } from './service.ts'

const { lifecycle, texts } = certificate

const moves = ['issue', 'hand-over', 'grant', 'refuse', 'withdraw'] as const

// Rows are states, columns the moves above; an empty place is a move that does not exist there.
const table = {
  requested: ['issued', 'to-check', '', '', 'withdrawn'],
  'to-check': ['', '', 'checked', 'refused', 'withdrawn'],
  checked: ['issued', 'to-check', '', '', ''],
  issued: ['', '', '', '', ''],
  refused: ['', '', '', '', ''],
  withdrawn: ['', '', '', '', ''],
}

const cases = Object.entries(table).flatMap(([state, targets]) =>
  moves.map((move, column) => ({ state, move, target: targets[column] || undefined })),
)

describe('the life of a certificate', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('has no other state and no other move', () => {
    expect(Object.keys(lifecycle.states)).toEqual(Object.keys(table))
    expect(Object.keys(lifecycle.moves)).toEqual([...moves])
  })

  it('goes by itself until a clerk is needed', () => {
    const byItself = [{ run: 'issueCertificate' }]
    expect(lifecycle.entry).toEqual({ requested: byItself, checked: byItself })
  })

  it('is refused only by a clerk, and with words', () => {
    expect(lifecycle.moves.refuse).toEqual({ by: 'office', says: true })
  })
})

describe('the exemptions', () => {
  it('are offered with the norm that the certificate cites, in both languages', () => {
    const cited = Object.fromEntries(exemptions.map((use) => [use, { hint: norms[use] }]))
    expect(texts.it.form.exemption.options).toMatchObject(cited)
    expect(texts.en.form.exemption.options).toMatchObject(cited)
  })
})
