import type { FieldView, ServiceView, TicketView } from '../../kit/contract.ts'
import type { Answer, Answers } from '../../kit/form/answers.ts'

/** What a ticket says that another service asks too, under the same name: ready to be written there. */
export function sharedAnswers(
  { fields, areas }: Pick<ServiceView, 'fields' | 'areas'>,
  { answers }: Pick<TicketView, 'answers'>,
): Answers {
  const given = new Map(answers.map(({ field, value }) => [field, value]))
  const shared = fields.flatMap((field) => {
    const said = given.get(field.name)
    const answer = said === undefined ? null : answerIn(field, said, areas)
    return answer === null ? [] : [[field.name, answer] as const]
  })
  return Object.fromEntries(shared)
}

const yesOrNo = new Map([
  ['sì', true],
  ['yes', true],
  ['no', false],
])

// A ticket shows its answers in words: where there is something to choose, the words are found among the choices.
function answerIn(field: FieldView, said: string, areas: ServiceView['areas']): Answer | null {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return field.max === null ? said : said.slice(0, field.max)
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(said) ? said : null
    case 'choice':
      return field.options.find(({ label }) => label === said)?.value ?? null
    case 'yes-no':
      return yesOrNo.get(said.toLowerCase()) ?? null
    case 'place':
      return placeIn(said, field.options.length > 0 ? field.options : areas)
    default:
      return null
  }
}

function placeIn(said: string, areas: ServiceView['areas']): Answer | null {
  const at = said.lastIndexOf(' · ')
  const area = areas.find(({ label }) => label === said.slice(at + 3))
  return at < 0 || !area ? null : { address: said.slice(0, at), area: area.value }
}
