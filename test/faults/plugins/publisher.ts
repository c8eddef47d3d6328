import { randomUUID } from 'node:crypto'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPublisherKeys } from '../../../core/plugin/package/keys.ts'
import { root } from '../../../launch/city.ts'
import { buildPlugin } from '../../../launch/plugin/build-plugin.ts'

/** Somebody who makes further versions of what came with the platform. */
export interface Publisher {
  readonly publicKey: string
  readonly privateKey: string
  /** A folder that goes when it closes. */
  readonly home: string
  /** A package of a delivered plugin under another version, with a route that answers it; in base64. */
  furtherVersion(plugin: string, version: string): Promise<string>
  close(): Promise<void>
}

/** Opens a publisher's workshop inside the project, where what a plugin imports is found. */
export async function openPublisher(): Promise<Publisher> {
  const home = join(root, '.build', `publisher-${randomUUID().slice(0, 8)}`)
  const { privateKey, publicKey } = createPublisherKeys()
  return {
    ...{ privateKey, publicKey, home },
    async furtherVersion(plugin, version) {
      const folder = join(home, version, plugin)
      await mkdir(folder, { recursive: true })
      await cp(join(root, 'plugins', plugin), folder, { recursive: true })
      await cp(join(folder, 'plugin.ts'), join(folder, 'delivered.ts'))
      await writeFile(join(folder, 'plugin.ts'), declaredAs(version))
      const { file } = await buildPlugin({ folder, into: join(home, version), key: privateKey })
      return (await readFile(file)).toString('base64')
    },
    close: () => rm(home, { recursive: true, force: true }),
  }
}

const declaredAs = (version: string) => `
import { route } from '@dime/core'
import delivered from './delivered.ts'

export default {
  ...delivered,
  version: '${version}',
  routes: {
    version: route({
      kind: 'read',
      summary: 'The version that answers',
      need: 'anyone',
      input: {},
      run: async () => ({ answer: '${version}' }),
    }),
  },
}
`
