import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { embedSizes } from './embed-size.ts'
import { cpuOf, memoryOf } from './processes.ts'
import { median, percentile } from './shoot.ts'
import { sizeTable } from './table.ts'

describe('figures', () => {
  it('of a share is the value below which that share lies', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at)
    expect(percentile(hundred, 0.95)).toBe(96)
    expect(median([9, 1, 5])).toBe(5)
    expect(percentile([], 0.95)).toBe(0)
  })

  it('of processor time grow with work, and not with waiting', async () => {
    const begun = cpuOf(process.pid)
    await sleep(200)
    const rested = cpuOf(process.pid)
    for (const end = Date.now() + 200; Date.now() < end;);
    expect(cpuOf(process.pid) - rested).toBeGreaterThan(rested - begun)
  })

  it('of memory are nothing for a process that is not there', () => {
    expect(memoryOf(process.pid)).toBeGreaterThan(10)
    expect(memoryOf(0)).toBe(0)
  })

  it('stand one under the other', () => {
    const sizes = [
      ['a', 1],
      ['longer', 22.25],
    ] as const
    expect(sizeTable('Sizes', sizes)).toBe('Sizes\n  a         1.0\n  longer   22.3')
  })
})

describe('the size of an element', () => {
  it('is the loader and all that is loaded with it, but not what is brought later', () => {
    const root = mkdtempSync(join(tmpdir(), 'dime-embed-'))
    const folder = join(root, '.build', 'ui')
    for (const name of ['embed', 'c']) mkdirSync(join(folder, name), { recursive: true })
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
    write(
      'embed/dime.js',
      'x={"dime-one":()=>import(`../c/one.js`),"dime-two":()=>import(`../c/two.js`)}',
    )
    write('c/one.js', 'import{a}from"./shared.js";b=()=>import("./late.js")')
    write('c/two.js', 'c=1')
    write('c/shared.js', `a="${'many words '.repeat(20)}"`)
    write('c/late.js', `d="${Math.PI.toString().repeat(500)}"`)
    const sizes = new Map(embedSizes(root))
    rmSync(root, { recursive: true })
    expect([...sizes.keys()]).toEqual(['dime-one', 'dime-two'])
    expect(sizes.get('dime-one')).toBeGreaterThan(sizes.get('dime-two') ?? 0)
    expect(sizes.get('dime-one')).toBeLessThan(0.4)
  })
})
