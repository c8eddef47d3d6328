import { describe, expect, it } from 'vitest'
import { placeIn } from './place-in.ts'

describe('an address in the room of plugins', () => {
  it('names a plugin', () => {
    expect(placeIn('registry')).toEqual({ plugin: 'registry', page: 'brings', version: null })
  })

  it('names one of its pages, the first when it names none that is there', () => {
    expect(placeIn('registry-nodes').page).toBe('nodes')
    expect(placeIn('registry-cellar').page).toBe('brings')
  })

  it('names a version that may be rolled out', () => {
    expect(placeIn('registry-1.2.0')).toMatchObject({ plugin: 'registry', version: '1.2.0' })
  })
})
