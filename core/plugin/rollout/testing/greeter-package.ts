import { describe } from '../../cell/describe.ts'
import type { Plugin, PluginActivity } from '../../face/define-plugin.ts'
import greeter from '../../fixtures/greeter.ts'
import { hello } from '../../fixtures/hello.ts'
import { writePackage } from '../../package/write-package.ts'

/** How a version of the greeter differs from the one that greets. */
export interface Version {
  readonly version: string
  readonly differing?: Partial<Plugin>
  /** What its server file does before anything else. */
  readonly first?: string
  /** The names of its activities; each makes the move `greet`. */
  readonly activities?: readonly string[]
  /** What they do, as source; they greet where nothing is said. */
  readonly doing?: string
}

const greet: PluginActivity = async () => ({ move: 'greet' })

/** A package of a version of the greeter, signed with a key, in base64. */
export function greeterPackage(
  { version, differing = {}, first = '', activities = ['greet'], doing }: Version,
  key: string,
): string {
  const { contract, name, brief } = greeter
  const own = { id: greeter.id, contract, name, brief, services: [hello] }
  const declared = { ...own, ...differing, version }
  const { id } = declared
  const named = Object.fromEntries(activities.map((activity) => [activity, greet]))
  const told = JSON.stringify(describe({ ...declared, activities: named }))
  const running = activities.map(
    (activity) =>
      `${activity}: ${doing ?? `async () => ({ move: 'greet', note: 'from ${version}' })`}`,
  )
  const server = `${first}\nexport default { ...${told}, activities: { ${running.join(', ')} } }\n`
  const bytes = writePackage({
    about: { id, version, contract: declared.contract, isolation: 'thread', name, brief },
    parts: new Map([
      ['server.mjs', Buffer.from(server)],
      ['description.json', Buffer.from(told)],
      ...(declared.workflows?.length ? [['workflows.js', new Uint8Array()] as const] : []),
    ]),
    key,
  })
  return Buffer.from(bytes).toString('base64')
}
