type Facts = Readonly<Record<string, unknown>>

/** Keeps secrets out of what is written about a plugin. */
export interface Redactor {
  /** Takes note of a secret that the plugin was lent. */
  learn(secret: string): void
  /** The same words without any secret. */
  clean(text: string): string
  cleanFacts(facts: Facts): Facts
}

const SHORTEST = 4
const MOST = 200

/** Builds a redactor that knows no secret yet; the oldest is forgotten when there are too many. */
export function createRedactor(): Redactor {
  const known = new Set<string>()
  const clean = (text: string) =>
    [...known].reduce((words, secret) => words.replaceAll(secret, '•••'), text)
  const cleanValue = (_: string, value: unknown) =>
    typeof value === 'string' ? clean(value) : value
  return {
    learn: (secret) => {
      if (secret.length < SHORTEST) return
      known.delete(secret)
      known.add(secret)
      const [oldest] = known
      if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    },
    clean,
    cleanFacts: (facts) =>
      known.size === 0 ? facts : JSON.parse(JSON.stringify(facts), cleanValue),
  }
}
