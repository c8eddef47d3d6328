import { describe, expect, it } from 'vitest'
import { findFirst, type Way } from './find.ts'

const found: Way = { name: 'the shelf', find: async () => '/shelf/it' }
const absent: Way = { name: 'the drawer', find: async () => undefined }
const broken: Way = {
  name: 'the shop',
  announce: 'going to the shop',
  find: () => Promise.reject(new Error('closed today')),
}
const slow: Way = { name: 'the workshop', announce: 'making it', find: async () => '/made/it' }

const search = async (ways: readonly Way[]) => {
  const said: string[] = []
  const say = (sentence: string) => void said.push(sentence.trim())
  return { said, result: await findFirst(ways, { say, advice: 'Buy one. Tried:' }) }
}

describe('finding something by several ways', () => {
  it('takes the first that gives it and stays silent when that was near', async () => {
    expect(await search([absent, found, slow])).toEqual({ said: [], result: '/shelf/it' })
  })

  it('says before a long way why each one before was passed over', async () => {
    const { said, result } = await search([absent, broken, slow])
    expect(result).toBe('/made/it')
    expect(said).toEqual([
      'not by the drawer: not there',
      'going to the shop',
      'not by the shop: closed today',
      'making it',
    ])
  })

  it('fails with the advice and every reason when no way leads there', async () => {
    await expect(search([absent, broken])).rejects.toThrow(
      'Buy one. Tried:\n  - the drawer: not there\n  - the shop: closed today',
    )
  })
})
