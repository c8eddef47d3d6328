import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { vi } from 'vitest'
import { city } from './city.ts'

/** The last letter to an address with a word in its subject, as it came out of the door; waits for it. */
export async function letterTo(address: string, subject: string): Promise<string> {
  const fits = (letter: string) => letter.includes(`To: ${address}`) && letter.includes(subject)
  const found = async () => (await letters()).filter(fits).at(-1)
  const letter = await vi.waitUntil(found, { timeout: 10_000, interval: 200 })
  return letter ?? ''
}

async function letters(): Promise<string[]> {
  const names = await readdir(city.mails).catch(() => [])
  return Promise.all(
    names.map(async (name) => decoded(await readFile(join(city.mails, name), 'utf8'))),
  )
}

// RFC 2045, 6.7, and RFC 2047 in a subject: signs beyond ASCII are written as their bytes.
function decoded(letter: string): string {
  const bytes = letter
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=\?UTF-8\?Q\?(.*?)\?=(\r?\n )?/gi, (_, word: string) => word.replaceAll('_', ' '))
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
