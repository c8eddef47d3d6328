import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { isFresh, markFresh } from './stamp.ts'

describe('a build stamp', () => {
  const root = mkdtempSync(join(tmpdir(), 'dime-stamp-'))
  const plan = {
    root,
    sources: ['src', 'lock.json'],
    stamp: join(root, '.build', 'it.stamp'),
    output: join(root, 'out'),
  }

  beforeEach(() => {
    mkdirSync(join(root, 'src', 'deep'), { recursive: true })
    mkdirSync(plan.output, { recursive: true })
    writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'one')
    markFresh(plan)
  })

  it('says fresh while no source changes', () => {
    expect(isFresh(plan)).toBe(true)
  })

  it.each([
    ['a source changes', () => writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'two')],
    ['a source appears', () => writeFileSync(join(root, 'lock.json'), '{}')],
    ['what was built is gone', () => rmSync(plan.output, { recursive: true })],
  ])('says stale when %s', (_, change) => {
    change()
    expect(isFresh(plan)).toBe(false)
  })
})
