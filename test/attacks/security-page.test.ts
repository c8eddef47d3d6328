import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const page = readFileSync(join(root, 'docs', 'security.md'), 'utf8')
const named = [...page.matchAll(/`([a-z]+\/[\w./-]+)`/g)].flatMap(([, path]) => path ?? [])
const chapters = [...page.matchAll(/^## V(\d+) /gm)].map(([, number]) => Number(number))

describe('the page on security', () => {
  it('names files that are there', () => {
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('leaves out no test of isolation, and no attack', () => {
    const tests = ['isolation', 'attacks'].flatMap((folder) =>
      readdirSync(join(root, 'test', folder))
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `test/${folder}/${name}`),
    )
    expect(tests.filter((path) => !named.includes(path))).toEqual([])
  })

  it('goes through every chapter of ASVS 5.0', () => {
    expect(chapters).toEqual(Array.from({ length: 17 }, (_, at) => at + 1))
  })
})
