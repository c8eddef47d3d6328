import { html } from 'lit'
import { fieldGroup } from '../../kit/field.ts'
import { tick } from '../parts/lines.ts'
import type { FoundingStep } from './founding-step.ts'
import { say } from './founding-words.ts'

/** The services to switch on at once, by category. */
export function stepServices(host: Element, { draft, services, write }: FoundingStep) {
  const words = say(host)
  const turn = (id: string) => (isOn: boolean) =>
    write({ services: isOn ? [...draft.services, id] : draft.services.filter((one) => one !== id) })
  const groups = Object.entries(Object.groupBy(services, ({ category }) => category))
  if (services.length === 0) return html`<p class="quiet">${words.servicesNone}</p>`
  const boxes = groups.map(
    ([category, some = []]) =>
      html`<div role="group" aria-label=${category}>
        <h3 class="over">${category}</h3>
        ${some.map(({ id, title }) =>
          tick(
            { id: 'service', label: title, isOn: draft.services.includes(id), value: id },
            turn(id),
          ),
        )}
      </div>`,
  )
  return fieldGroup(
    host,
    { id: 'services', label: words.services, hint: words.servicesHint },
    boxes,
  )
}
