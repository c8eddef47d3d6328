import { randomBytes } from 'node:crypto'
import { signInAs, startTrial } from '../../../launch/identity/trial.ts'
import { median } from '../shoot.ts'
import type { Figure } from '../figure.ts'

const turns = 30
const limit = 40

/** What a citizen's way to the provider and back costs, the provider's side and ours together. */
export async function signInCost(): Promise<Figure> {
  const trial = await startTrial(randomBytes(32).toString('hex'))
  const taken: number[] = []
  try {
    for (let turn = 0; turn < turns + 5; turn += 1) {
      const begun = process.cpuUsage()
      const { url, transaction } = await trial.signIn.begin({ level: 2, locale: 'it' })
      const answer = await signInAs(trial.issuer, url, 'spid:marta-zen')
      await trial.signIn.finish(answer, transaction)
      const { user, system } = process.cpuUsage(begun)
      if (turn >= 5) taken.push((user + system) / 1_000)
    }
  } finally {
    await trial.close()
  }
  const title = 'A citizen’s sign-in, provider and person included'
  return { title, value: median(taken), limit, unit: 'ms of CPU' }
}
