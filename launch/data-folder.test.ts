import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyDataFolder, openDataFolder } from './data-folder.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'dime-data-'))

describe('the data folder', () => {
  it('is emptied when it carries our mark', () => {
    const data = newFolder()
    openDataFolder(data)
    writeFileSync(join(data, 'secret'), 'x')
    emptyDataFolder(data)
    expect(existsSync(join(data, 'secret'))).toBe(false)
    expect(() => openDataFolder(data)).not.toThrow()
  })

  it('that holds anything else is neither used nor emptied', () => {
    const data = newFolder()
    writeFileSync(join(data, 'letter.txt'), 'dear')
    const words = `${data}: it holds files that are not DiMe's. Set DIME_DATA to an empty folder.`
    expect(() => openDataFolder(data)).toThrow(`DiMe will not use ${words}`)
    expect(() => emptyDataFolder(data)).toThrow(`DiMe will not empty ${words}`)
    expect(existsSync(join(data, 'letter.txt'))).toBe(true)
  })
})
