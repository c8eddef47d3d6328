import type { Somebody } from './inhabitants.ts'

/** A request as somebody sends it. */
export interface Question {
  readonly method: string
  readonly tenant: string
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  readonly as: Somebody
}

/** An answer, whole and in its bare shape. */
export interface Answer {
  readonly status: number
  readonly text: string
  /** The text without what differs from one request to the next. */
  readonly shape: string
}

/** Asks over HTTP. */
export async function ask(url: string, question: Question): Promise<Answer> {
  const { method, tenant, operation, input, as } = question
  const address = new URL(`/api/${tenant}/${operation}`, url)
  const isRead = method === 'get'
  if (isRead)
    for (const [name, value] of Object.entries(input)) address.searchParams.set(name, String(value))
  const answer = await fetch(address, {
    method: method.toUpperCase(),
    headers: { ...as, ...(isRead ? {} : { 'content-type': 'application/json' }) },
    ...(isRead ? {} : { body: JSON.stringify(input) }),
  })
  const text = await answer.text()
  return { status: answer.status, text, shape: shapeOf(text, input) }
}

const varying = [
  /"(?:instance|tookMs|talkSeconds|used)":(?:"[^"]*"|[\d.e-]+)/g,
  /\d{4}-\d\d-\d\dT[\d:.]+Z/g,
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/g,
]

function shapeOf(text: string, input: Question['input']): string {
  const asked = Object.values(input).filter(
    (value) => typeof value === 'string' && value.length > 8,
  )
  const bare = asked.reduce((rest: string, value) => rest.replaceAll(String(value), '·'), text)
  return varying.reduce((rest, pattern) => rest.replace(pattern, '·'), bare)
}
