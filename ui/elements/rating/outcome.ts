import { html } from 'lit'
import type { RatingForm } from '../../../core/contract.ts'
import { notice, problemNotice } from '../../kit/notice.ts'
import type { Problem } from '../../kit/problem.ts'
import { ratingWords } from './words.ts'

type About = NonNullable<RatingForm['about']>

/** Which request it is. */
export const whose = (host: Element, { title, code }: About) =>
  html`<p class="about">${ratingWords(host).about(title)} <span class="code">${code}</span></p>`

/** Why a request cannot be rated now; nothing when it can. */
export function standing(host: Element, { state, stars }: About) {
  const words = ratingWords(host)
  if (state === 'not-ended') return notice('blue', words.early, words.earlyWhy)
  if (state !== 'given') return null
  const why = stars === null ? words.givenPlain : words.givenWhy(words.star(stars))
  return notice('good', words.given, why)
}

/** That the rating was kept. */
export function thanks(host: Element) {
  const words = ratingWords(host)
  return html`<div role="status" tabindex="-1" class="thanks">
    ${notice('good', words.thanks, words.thanksWhy)}
  </div>`
}

/** Why the request could not be read, and the way to try again. */
export function unread(host: Element, problem: Problem, retry: () => void) {
  const words = ratingWords(host)
  const again = html`<button class="button" @click=${retry}>${words.retry}</button>`
  if (problem.status === 403) return alert(words.notYours, words.notYoursWhy)
  if (problem.status === 404) return alert(words.unknown, words.unknownWhy)
  return problemNotice(problem, again)
}

const alert = (title: string, why: string) =>
  html`<div role="alert">${notice('warn', title, why)}</div>`
