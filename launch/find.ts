import { explain, reasonOf } from './explain.ts'

/** One way to come by something: gives it, gives nothing, or fails with its reason. */
export type Way = {
  name: string
  find(): Promise<string | undefined>
  /** What is said before a way that takes long, after the reasons for coming to it. */
  announce?: string
}

/** Whom to tell on the way, and what to advise when no way leads anywhere. */
export type Guide = { say(sentence: string): void; advice: string }

/**
 * Tries the ways in order and promises what the first one gives. Before a way that takes long it
 * says why those before were passed over; when none gives anything it fails with all the reasons.
 */
export async function findFirst(ways: readonly Way[], guide: Guide): Promise<string> {
  const passedOver: string[] = []
  let told = 0
  for (const way of ways) {
    if (way.announce) {
      for (const reason of passedOver.slice(told)) guide.say(`    not by ${reason}`)
      guide.say(`    ${way.announce}`)
      told = passedOver.length
    }
    const result = await attempt(way)
    if (result.found !== undefined) return result.found
    passedOver.push(`${way.name}: ${result.reason}`)
  }
  throw explain([guide.advice, ...passedOver.map((reason) => `  - ${reason}`)].join('\n'))
}

async function attempt(way: Way): Promise<{ found?: string; reason: string }> {
  try {
    const found = await way.find()
    return found === undefined ? { reason: 'not there' } : { found, reason: '' }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}
