import { describe, expect, it } from 'vitest'
import { givenSettings } from './given.ts'

const asked = { label: '', hint: null, isOptional: true, min: null, max: null, pattern: null }
const setting = (name: string, kind: 'text' | 'number' | 'yes-no' | 'secret') => ({
  ...{ ...asked, options: [], value: null, isSet: false, name, kind },
})

const answers = (written: Record<string, string>) => ({
  text: (id: string) => written[id] ?? '',
  all: () => [],
  has: (id: string) => id in written,
})

const settings = [
  setting('name', 'text'),
  setting('fee', 'number'),
  setting('open', 'yes-no'),
  setting('key', 'secret'),
]

describe('settings that somebody wrote', () => {
  it('have the types of what they are', () => {
    const written = { 'setting-name': 'a', 'setting-fee': '12,5', 'setting-open': 'false' }
    expect(givenSettings(answers(written), settings)).toEqual({ name: 'a', fee: 12.5, open: false })
  })

  it('are not set where nothing is written, and a secret stays', () => {
    expect(givenSettings(answers({}), settings)).toEqual({})
  })

  it('lose a secret that is to be taken away', () => {
    const written = { 'setting-key': '', 'forget-key': 'on' }
    expect(givenSettings(answers(written), settings)).toEqual({ key: null })
  })
})
