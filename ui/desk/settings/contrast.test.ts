import { describe, expect, it } from 'vitest'
import { contrastWithWhite, isColour, leastContrast, readable } from './contrast.ts'

describe('white words on a colour', () => {
  it('have the contrast that WCAG reckons', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21)
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1)
    expect(contrastWithWhite('#0066cc')).toBeCloseTo(5.57, 2)
  })

  it.each(['#ffffff', '#ffcc00', '#00ff00', '#888888'])('can be read on a darker %s', (colour) => {
    expect(contrastWithWhite(readable(colour))).toBeGreaterThanOrEqual(leastContrast)
    expect(isColour(readable(colour))).toBe(true)
  })

  it('leave a colour alone on which they can be read', () => {
    expect(readable('#0066cc')).toBe('#0066cc')
  })
})
