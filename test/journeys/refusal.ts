import { expect } from 'vitest'
import type { Answer, Client, Problem } from './client.ts'
import { recordState } from './record.ts'

/** A refusal that is expected: its status and its permanent code. */
export interface Expected {
  readonly status: number
  readonly code: string
}

/** Asks in Italian and in English. */
export type InBothLanguages = (headers: Record<string, string>) => Promise<Answer<Problem>>

/**
 * Expects that a request is refused as problem+json with this code, in words of each language, and
 * that the record is as it was; promises the Italian refusal.
 */
export async function expectRefusal(ask: InBothLanguages, expected: Expected): Promise<Problem> {
  const before = await recordState()
  const italian = await ask({ 'accept-language': 'it' })
  const english = await ask({ 'accept-language': 'en' })
  for (const { status, type, body } of [italian, english]) {
    expect(type).toContain('application/problem+json')
    expect({ status, code: body.code }).toEqual(expected)
    expect(body.status).toBe(expected.status)
    expect(`${body.title} ${body.detail}`).not.toMatch(/[{}]|\w+\.\w+-\w+\.(title|detail)/)
  }
  expect(italian.body.title).not.toBe(english.body.title)
  expect(italian.body.detail).not.toBe(english.body.detail)
  expect(await recordState()).toEqual(before)
  return italian.body
}

/** The same for an operation that a client asks. */
export function expectRefused(
  client: Client,
  [name, input]: readonly [string, unknown],
  expected: Expected,
): Promise<Problem> {
  return expectRefusal((headers) => client.refused(name, input, headers), expected)
}
