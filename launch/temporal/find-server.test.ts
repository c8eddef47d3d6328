import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findTemporalServer, waysToServer } from './find-server.ts'
import { temporalVersion } from './versions.ts'

const say = () => undefined
const newFolder = () => mkdtempSync(join(tmpdir(), 'dime-temporal-'))

function program(file: string): string {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '#!/bin/sh\n')
  chmodSync(file, 0o755)
  return file
}

describe('the Temporal program', () => {
  it('is looked for near before it is fetched, and fetched before it is built', () => {
    const names = waysToServer({ cache: '/nowhere', env: {}, say }).map(({ name }) => name)
    expect(names).toEqual([
      'DIME_TEMPORAL_CLI',
      '"temporal" on PATH',
      'the copy kept here',
      "the SDK's download",
      'building it with Go',
    ])
  })

  it('named by a variable comes before one on PATH', async () => {
    const named = program(join(newFolder(), 'mine'))
    const onPath = program(join(newFolder(), 'temporal'))
    const env = { DIME_TEMPORAL_CLI: named, PATH: dirname(onPath) }
    expect(await findTemporalServer({ cache: '/nowhere', env, say })).toBe(named)
    const { PATH } = env
    expect(await findTemporalServer({ cache: '/nowhere', env: { PATH }, say })).toBe(onPath)
  })

  it('kept here is used only when it is the pinned version', async () => {
    const cache = newFolder()
    const kept = program(join(cache, 'temporal', temporalVersion, 'temporal'))
    expect(await findTemporalServer({ cache, env: {}, say })).toBe(kept)
    const stale = newFolder()
    program(join(stale, 'temporal', '0.0.1', 'temporal'))
    const [, , near] = waysToServer({ cache: stale, env: {}, say })
    expect(await near?.find()).toBeUndefined()
  })
})
