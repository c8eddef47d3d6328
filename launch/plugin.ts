import { fingerprintOf } from '../core/plugin/package/keys.ts'
import { explain, inWords } from './explain.ts'
import { faultInWords } from './plugin/fault-in-words.ts'
import { newPlugin } from './plugin/new-plugin.ts'
import { pluginAreas, pluginFolder } from './plugin/plugin-folder.ts'
import { keyFile, makeKey } from './plugin/publisher-key.ts'
import { createReport } from './report.ts'

const usage = `How to ask:
  npm run plugin new <area>          a new folder in plugins/, which passes its own tests
  npm run plugin check [area]        types, lint, boundaries, tests, and that its package starts
  npm run plugin build <area>        the one file to hand over, in .build/packages/
  npm run plugin inspect <file>      what a package brings, and who signed it
  npm run plugin key                 a publisher's keys, with which packages are signed`

const report = createReport((text) => void process.stdout.write(text))

/** What can be asked; the tools that take long to load come when they are needed. */
const commands: Readonly<Record<string, (name: string) => Promise<readonly string[]>>> = {
  async new(area) {
    const files = await newPlugin(area)
    const next = `\nNow: npm run plugin check ${area}, then docs/plugins.md.`
    return [...files.map((file) => `  plugins/${area}/${file}`), next]
  },
  async check(area) {
    const { pluginChecks } = await import('./plugin/check-plugin.ts')
    for (const name of area ? [area] : pluginAreas()) {
      report.say(name)
      const folder = pluginFolder(name)
      for (const { title, check } of pluginChecks) await report.step(title, () => check(folder))
    }
    return []
  },
  async build(area) {
    const { tellBuilt } = await import('./plugin/tell-package.ts')
    return tellBuilt(area)
  },
  async inspect(file) {
    if (!file) throw explain(usage)
    const { tellInspected } = await import('./plugin/tell-package.ts')
    return tellInspected(file)
  },
  async key() {
    const file = keyFile(process.env)
    const publicKey = makeKey(file)
    return [
      `The public key, for those who are to trust you:\n  ${publicKey}`,
      `Its fingerprint, to be read to them by voice:\n  ${fingerprintOf(publicKey)}`,
      `The private one is in ${file}: keep it, and show it to nobody.`,
    ]
  },
}

/** `npm run plugin`: begins, checks and packs plugins. */
async function run([command = '', name = '']: string[]): Promise<void> {
  const act = commands[command]
  if (!act) throw explain(usage)
  for (const line of await act(name)) report.say(line)
}

try {
  await run(process.argv.slice(2))
  process.exit(0)
} catch (error) {
  console.error(inWords(faultInWords(error)))
  process.exit(1)
}
