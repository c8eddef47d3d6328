import { html, type TemplateResult } from 'lit'
import type { ServiceCard } from '../../kit/contract.ts'
import { fieldGroup } from '../../kit/field.ts'
import { giveWords } from './give-words.ts'

/** The services that can be chosen, and those that are. */
export interface SomeServices {
  readonly services: readonly ServiceCard[]
  readonly chosen: readonly string[]
  readonly fault: string | null
}

/** Several services of all that are offered. */
export function someServices(
  host: Element,
  { services, chosen, fault }: SomeServices,
  choose: (chosen: readonly string[]) => void,
): TemplateResult {
  const question = { id: 'services', label: giveWords(host).services, fault }
  const turn = (id: string) =>
    choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  const box = ({ id, title }: ServiceCard, place: number) =>
    html`<label class="option ${chosen.includes(id) ? 'on' : ''}">
      <input
        type="checkbox"
        id=${place === 0 ? 'services' : `services-${place}`}
        .checked=${chosen.includes(id)}
        @change=${() => turn(id)}
      />
      <span>${title}</span>
    </label>`
  return fieldGroup(host, question, services.map(box))
}
