import type { Step } from './steps.ts'
import { serviceWords } from './words.ts'

/** What a step is called; where several are about the same, with its place among them. */
export function stepTitle(host: Element, steps: readonly Step[], step: Step): string {
  const spoken = serviceWords(host)
  const title = spoken.topics[step.topic]
  const alike = steps.filter(({ topic }) => topic === step.topic)
  return alike.length > 1 ? spoken.part(title, alike.indexOf(step) + 1, alike.length) : title
}
