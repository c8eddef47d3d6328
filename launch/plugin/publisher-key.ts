import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { createPublisherKeys, publicKeyOf } from '../../core/plugin/package/keys.ts'
import { root } from '../city.ts'
import { explain, reasonOf } from '../explain.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The file of the publisher's private key: the one that DIME_PUBLISHER_KEY names, or one in the home. */
export function keyFile(env: Environment): string {
  const home = env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
  return resolve(env['DIME_PUBLISHER_KEY'] ?? join(home, 'dime', 'publisher.pem'))
}

/** Makes a publisher's keys, the private one readable by nobody else, and gives the public one. */
export function makeKey(file: string): string {
  if (existsSync(file)) throw explain(`${file} is there already: a key is never overwritten.`)
  if (!relative(root, file).startsWith('..'))
    throw explain(`${file} lies in the project, where it would be published. Choose another place.`)
  const { privateKey, publicKey } = createPublisherKeys()
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(file, privateKey, { mode: 0o600, flag: 'wx' })
  return publicKey
}

/** The private key that packages are signed with; nothing when there is none and none was named. */
export function readKey(env: Environment): string | undefined {
  const file = keyFile(env)
  if (!existsSync(file)) {
    if (env['DIME_PUBLISHER_KEY'] === undefined) return undefined
    throw explain(`DIME_PUBLISHER_KEY names ${file}, which is not there.`)
  }
  const key = readFileSync(file, 'utf8')
  try {
    publicKeyOf(key)
  } catch (error) {
    throw explain(`${file} holds no Ed25519 key: ${reasonOf(error)}`, error)
  }
  return key
}
