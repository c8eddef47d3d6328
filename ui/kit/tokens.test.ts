import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { tokens } from './tokens.ts'

const national = createRequire(import.meta.url).resolve(
  'design-tokens-italia/dist/css/variables.css',
)
const published = (await readFile(national, 'utf8')).toLowerCase()

const used = [...new Set(tokens.cssText.match(/#[0-9a-f]{6}/gi))].filter(
  (colour) => colour !== '#ff9900',
)

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function both(name: string): [string, string] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: var\\(--dime-${name}, light-dark\\((#\\w+), (#\\w+)\\)`).exec(
      tokens.cssText,
    ) ?? []
  return [light, dark]
}

describe('tokens', () => {
  it.each(used)('%s is a colour of the national design tokens', (colour) => {
    expect(published).toContain(colour)
  })

  it.each([
    ['text', 'paper'],
    ['text', 'page'],
    ['quiet', 'paper'],
    ['quiet', 'page'],
    ['ink', 'blue-wash'],
    ['quiet', 'blue-wash'],
    ['blue', 'paper'],
    ['on-blue', 'blue'],
    ['on-blue', 'blue-dark'],
    ['blue-ink', 'blue-light'],
    ['good', 'paper'],
    ['good-ink', 'good-wash'],
    ['warn', 'paper'],
    ['warn-ink', 'warn-wash'],
    ['bad', 'paper'],
    ['bad-ink', 'bad-wash'],
    ['bad-ink', 'paper'],
    ['teal', 'paper'],
  ])('%s is readable on %s, by day and by night', (front, back) => {
    const [frontLight, frontDark] = both(front)
    const [backLight, backDark] = both(back)
    expect(contrast(frontLight, backLight)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(frontDark, backDark)).toBeGreaterThanOrEqual(4.5)
  })
})
