import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockHolder, takeLock } from './lock.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'dime-lock-'))

describe('the lock of a data folder', () => {
  it('lets one start in and tells the second what to do', () => {
    const data = newFolder()
    const lock = takeLock(data)
    expect(lock.stale).toBe(false)
    expect(() => takeLock(data)).toThrow(
      `DiMe already runs on ${data} (process ${process.pid}). Stop it with Ctrl-C where it runs, ` +
        `or with "kill ${process.pid}". To run a second city beside it, set DIME_DATA and DIME_PORT.`,
    )
    lock.release()
    expect(existsSync(join(data, 'lock'))).toBe(false)
  })

  it.each([
    ['a process that has ended', JSON.stringify({ pid: 4_194_303, born: '1' })],
    ['an earlier process with our number', JSON.stringify({ pid: process.pid, born: '1' })],
    ['a start that was cut short while writing', '{"pid":'],
  ])('held by %s is taken over', (_, text) => {
    const data = newFolder()
    writeFileSync(join(data, 'lock'), text)
    expect(lockHolder(data)).toBeUndefined()
    expect(takeLock(data).stale).toBe(true)
    expect(lockHolder(data)).toBe(process.pid)
  })
})
