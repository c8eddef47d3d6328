import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
const cost = { parallelism: 1, memory: 19_456, passes: 2, tagLength: 32 } as const

/** An argon2id hash of a password with its salt, to be kept. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { ...cost, message: Buffer.from(password), nonce })
  return `${nonce.toString('base64url')}.${tag.toString('base64url')}`
}

/** Whether a password fits a kept hash; without a hash it takes as long and fits nothing. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [nonce = '', wanted = ''] = (kept ?? noPassword).split('.')
  const message = Buffer.from(password)
  const tag = await derive('argon2id', { ...cost, message, nonce: Buffer.from(nonce, 'base64url') })
  const expected = Buffer.from(wanted, 'base64url')
  return expected.length === tag.length && timingSafeEqual(expected, tag) && kept !== null
}

const noPassword = `${Buffer.alloc(16).toString('base64url')}.${Buffer.alloc(32).toString('base64url')}`
