import type { RoutingView } from '../../../core/routing/contract.ts'
import type { Answers } from '../parts/answers.ts'

const languages = ['it', 'en'] as const
const channels = ['web', 'phone', 'desk', 'referral'] as const
const requesters = ['citizen', 'company', 'operator', 'anonymous'] as const

/** A request to be tried, as it was written; what was not said is left out. */
export function triedAnswers(answers: Answers, { fields }: RoutingView['choices']) {
  const told = fields.flatMap(({ field }) => {
    const value = answers.text(`answer-${field}`)
    return value ? [[field, value] as const] : []
  })
  const area = answers.text('area')
  const one = <Word extends string>(words: readonly Word[], id: string) =>
    words.find((word) => word === answers.text(id))
  const [language, channel] = [one(languages, 'language'), one(channels, 'channel')]
  const requester = one(requesters, 'requester')
  const day = answers.text('day')
  const at = day ? new Date(`${day}T${answers.text('time') || '10:00'}`).toISOString() : null
  return {
    answers: { ...Object.fromEntries(told), ...(area && { place: { area } }) },
    ...(language && { language }),
    ...(channel && { channel }),
    ...(requester && { requester }),
    ...(at && { at }),
  }
}
