import { Client } from 'pg'
import { dime } from '../../../identity/actor.ts'
import type { Caller } from '../../../kernel.ts'
import { storedRollouts, underWay } from '../record/stored-rollout.ts'
import { conduct } from './conduct.ts'
import type { Conducted, Conducting } from './conducted.ts'
import { contractWhenDrained } from './contract-when-drained.ts'

/** Brings every rollout that was asked for to its end, one after the other, and alone in the whole city. */
export interface Conductor {
  /** One turn; answers whether anything was conducted. */
  turn(): Promise<boolean>
}

const lookAtOldEveryMs = 5_000

/** Builds a conductor; the owner's connection is open only while there is something to conduct. */
export function createConductor(conducting: Conducting, ownerUrl: string): Conductor {
  const { directory } = conducting.kernel.database
  let lookedAt = 0
  return {
    async turn() {
      const asked = await storedRollouts(directory, underWay)
      const isTime = Date.now() - lookedAt > lookAtOldEveryMs
      if (asked.length === 0 && !isTime) return false
      const caller = await platformCaller(conducting)
      if (!caller) return false
      lookedAt = Date.now()
      return alone(ownerUrl, async (owner) => {
        const { secrets } = conducting.kernel.lent
        const owning = { owner, url: ownerUrl, secrets }
        const conducted = { ...conducting, owner, owning, caller }
        const isAnything = await conductAll(conducted)
        await contractWhenDrained(conducted)
        return isAnything
      })
    },
  }
}

// What is under way is read again: whoever was alone before may have ended it.
async function conductAll(conducted: Conducted): Promise<boolean> {
  const { directory } = conducted.kernel.database
  const rollouts = await storedRollouts(directory, underWay)
  for (const rollout of rollouts.toReversed()) await conduct(conducted, { ...rollout })
  return rollouts.length > 0
}

async function platformCaller({ kernel }: Conducting): Promise<Caller | undefined> {
  const tenants = await kernel.lent.tenants.all()
  const tenant = tenants.find(({ profile }) => profile.kind === 'platform')
  return tenant && { tenant, actor: dime, locale: 'it', now: new Date() }
}

async function alone(
  ownerUrl: string,
  work: (owner: Client) => Promise<boolean>,
): Promise<boolean> {
  const owner = new Client({ connectionString: ownerUrl })
  owner.on('error', () => undefined) // whoever works with it hears it there
  await owner.connect()
  try {
    const { rows } = await owner.query<{ isMine: boolean }>(
      `select pg_try_advisory_lock(hashtextextended('rollouts', 0)) as "isMine"`,
    )
    return rows[0]?.isMine ? await work(owner) : false
  } finally {
    await owner.end()
  }
}
