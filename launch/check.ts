import { staticChecks } from './checks/static-checks.ts'
import { root } from './city.ts'
import { inWords } from './explain.ts'
import { createReport } from './report.ts'

const report = createReport((text) => void process.stdout.write(text))
const failures: unknown[] = []

/** `npm run check`: every static check, also after one has failed. */
for (const { title, run } of staticChecks) {
  await report.step(title, () => run(root)).catch((error: unknown) => void failures.push(error))
}
for (const failure of failures) console.error(`\n${inWords(failure)}`)
process.exitCode = failures.length > 0 ? 1 : 0
