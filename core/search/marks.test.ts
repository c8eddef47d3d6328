import { describe, expect, it } from 'vitest'
import { closing, opening, readMarks, storable } from './marks.ts'

const marked = (word: string) => `${opening}${word}${closing}`

describe('marks', () => {
  it('are ranges that cut the marked words out of the plain text', () => {
    const { text, marks } = readMarks(`Ritiro dei ${marked('rifiuti')} ${marked('ingombranti')}`)
    expect(text).toBe('Ritiro dei rifiuti ingombranti')
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['rifiuti', 'ingombranti'])
  })

  it('are none in a text without marking characters', () => {
    expect(readMarks('Mensa scolastica')).toEqual({ text: 'Mensa scolastica', marks: [] })
  })

  it('cannot be forged by a document, which loses marking characters, NUL and half characters', () => {
    expect(storable(`a${opening}b${closing}\0c\uD800`)).toBe('abc\uFFFD')
  })
})
