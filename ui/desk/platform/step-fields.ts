import { html, nothing } from 'lit'
import { area, line } from '../parts/lines.ts'
import { oneOf } from '../parts/one-of.ts'
import type { FoundingStep } from './founding-step.ts'
import { say } from './founding-words.ts'

/** Telephone and sites. */
export function stepContacts(host: Element, { draft, fault }: FoundingStep) {
  const words = say(host)
  return html`${line(host, {
    ...{ id: 'phone', type: 'tel', most: 21, label: words.phone, hint: words.phoneHint },
    ...{ value: draft.phone, fault: fault('phone'), isFirst: true },
  })}
  ${area(host, {
    ...{ id: 'sites', label: words.sites, hint: words.sitesHint, isOptional: true, rows: 3 },
    ...{ value: draft.sites, fault: fault('sites') },
  })}`
}

/** How staff come in. */
export function stepSignIn(host: Element, { draft, fault, write }: FoundingStep) {
  const words = say(host)
  const { local, oidc } = words.signIns
  const written = (id: 'issuer' | 'clientId' | 'groupsClaim') =>
    line(host, { id, label: words[id], value: draft[id], fault: fault(id) })
  return html`${oneOf(host, {
    ...{ id: 'signIn', label: words.signIn, value: draft.signIn },
    choices: [
      ['local', local[0] ?? '', local[1]],
      ['oidc', oidc[0] ?? '', oidc[1]],
    ],
    turn: (value) => write({ signIn: value === 'oidc' ? 'oidc' : 'local' }),
  })}
  ${
    draft.signIn === 'oidc'
      ? html`${written('issuer')}
          <div class="pairs">${written('clientId')} ${written('groupsClaim')}</div>`
      : nothing
  }`
}

/** The first office. */
export function stepOffice(host: Element, { draft, fault }: FoundingStep) {
  const words = say(host)
  return html`${line(host, {
    ...{ id: 'officeName', label: words.officeName, hint: words.officeHint, most: 120 },
    ...{ value: draft.officeName, fault: fault('officeName'), isFirst: true },
  })}
  ${line(host, {
    ...{ id: 'officeEmail', type: 'email', label: words.officeEmail, isOptional: true },
    ...{ value: draft.officeEmail, fault: fault('officeEmail') },
  })}`
}

/** The first manager. */
export function stepManager(host: Element, { draft, fault }: FoundingStep) {
  const words = say(host)
  return html`${line(host, {
    ...{ id: 'managerName', label: words.managerName, hint: words.managerHint, most: 120 },
    ...{ value: draft.managerName, fault: fault('managerName'), isFirst: true },
  })}
  ${line(host, {
    ...{ id: 'managerEmail', type: 'email', label: words.managerEmail },
    ...{ hint: words.managerEmailHint, value: draft.managerEmail, fault: fault('managerEmail') },
  })}`
}
