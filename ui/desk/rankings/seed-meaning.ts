import { html } from 'lit'
import { say } from './words.ts'

/** What the seed of a draw is, how it decides, and why nobody can choose by it; opens when it is asked. */
export function seedMeaning(host: Element) {
  const { seed } = say(host)
  return html`<details class="seed narrow">
    <summary>${seed.title}</summary>
    <p>${seed.what}</p>
    <p>${seed.how}</p>
    <p>${seed.open}</p>
  </details>`
}
