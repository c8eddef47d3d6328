import { existsSync, readFileSync } from 'node:fs'
import { gt, major } from 'semver'
import { expect, it } from 'vitest'
import { contractVersion } from '../../core/plugin/face/contract.ts'
import { heardEvents } from '../../core/plugin/face/listener.ts'
import { permissions } from '../../core/plugin/face/permission.ts'
import { defaultLimits } from '../../core/plugin/host/limits.ts'
import { packageLimits } from '../../core/plugin/package/container.ts'
import { contractReport } from './contract-report.ts'

const page = new URL('../../docs/plugin-contract.md', import.meta.url).pathname

const opening = `# The contract with plugins

Written from what \`core/index.ts\` exports, with every type behind it and every limit. When any of it changes,
the test that compares this page fails until \`contractVersion\` in \`core/plugin/face/contract.ts\` is raised: in
front when something that plugins use is gone, behind when something came. Then \`npm test --
test/architecture/contract -u\` writes it anew, and the difference is what is reviewed.
`

const { names, chapters } = contractReport()
const listed = (title: string, words: readonly string[]) =>
  `${title}: ${words.map((word) => `\`${word}\``).join(', ')}.`
const limits = Object.entries({ ...defaultLimits, ...packageLimits }).map(
  ([name, limit]) => `| ${name} | ${limit} |`,
)

const body = [
  listed('Exported', names),
  '',
  listed('Permissions', permissions),
  '',
  listed('Events heard', heardEvents),
  '',
  '| limit | |\n|---|---|',
  ...limits,
  chapters,
  '',
].join('\n')

it('stands as it was promised, or its version was raised', async () => {
  const kept = existsSync(page) ? readFileSync(page, 'utf8') : ''
  const [, promised = '0.0.0'] = kept.match(/^Version (\S+)\.$/m) ?? []
  if (!kept.endsWith(body)) expect(gt(contractVersion, promised), 'contractVersion').toBe(true)
  const gone = exportedIn(kept).filter((name) => !names.includes(name))
  if (gone.length > 0) expect(major(contractVersion), gone.join()).toBeGreaterThan(major(promised))
  await expect(`${opening}\nVersion ${contractVersion}.\n\n${body}`).toMatchFileSnapshot(page)
})

function exportedIn(report: string): string[] {
  const [line = ''] = report.match(/^Exported: .*$/m) ?? []
  return [...line.matchAll(/`(\w+)`/g)].flatMap(([, name]) => name ?? [])
}
