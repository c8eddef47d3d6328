import { html, nothing } from 'lit'
import type { EnablingView } from '../../../core/plugin/enabling/contract.ts'
import { chip } from '../../kit/chip.ts'
import { notice } from '../../kit/notice.ts'
import { tick } from '../parts/form.ts'
import { say } from './words.ts'

/** What an area asks for, each to be accepted, with what it means. */
export function permissionList(host: Element, { permissions, state, may, missing }: EnablingView) {
  const words = say(host)
  const isRunning = state === 'on'
  return html`${isRunning ? askedNow(host, missing.length) : nothing}
    <fieldset class="asks">
      <legend><h2>${words.permissions}</h2></legend>
      ${
        permissions.length === 0
          ? html`<p class="quiet">${words.noPermissions}</p>`
          : html`<p class="quiet">${words.permissionsHint}</p>`
      }
      ${permissions.map(({ id, label, meaning, isAccepted }) =>
        tick({
          id: 'accept',
          value: id,
          isOn: isAccepted,
          isFixed: !may.edit,
          label: html`${label} ${isRunning && !isAccepted ? chip(words.isNew, 'warn') : nothing}<br /><span
              class="quiet small"
              >${meaning}</span
            >`,
        }),
      )}
    </fieldset>`
}

function askedNow(host: Element, count: number) {
  const words = say(host)
  if (count === 0) return nothing
  return html`<div class="asked">${notice('warn', words.missing(count), words.missingWhy)}</div>`
}
