import { html, nothing } from 'lit'
import { describedBy, field } from '../../kit/field.ts'
import { line } from '../parts/lines.ts'
import { oneOf } from '../parts/one-of.ts'
import type { FoundingStep } from './founding-step.ts'
import { say } from './founding-words.ts'

/** Name, kind, and the short name: suggested from the name until the reader writes one. */
export function stepName(host: Element, state: FoundingStep) {
  const words = say(host)
  const { draft, fault, write, slug } = state
  const { city, company } = words.kinds
  const suggest = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || draft.isSlugOwn) return
    slug.ask(target.value, ({ suggestion }) => {
      write({ slug: suggestion })
      slug.ask(suggestion)
    })
  }
  const name = line(host, {
    ...{ id: 'name', label: words.name, hint: words.nameHint, most: 120, isFirst: true },
    ...{ value: draft.name, fault: fault('name') },
  })
  return html`<div @input=${suggest}>${name}</div>
    ${oneOf(host, {
      ...{ id: 'kind', label: words.kind, value: draft.kind },
      choices: [
        ['city', city[0] ?? '', city[1]],
        ['company', company[0] ?? '', company[1]],
      ],
    })}
    ${slugField(host, state)}`
}

function slugField(host: Element, { draft, fault, write, slug }: FoundingStep) {
  const words = say(host)
  const { known, isAsking } = slug
  const wrong = fault('slug') ?? (known && !known.isFree ? known.why : null)
  const question = { id: 'slug', label: words.slug, hint: words.slugHint, fault: wrong }
  const type = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLInputElement)) return
    const written = currentTarget.value.trim().toLowerCase()
    write({ slug: written, isSlugOwn: written !== '' })
    slug.ask(written)
  }
  const use = (suggestion: string) => () => {
    write({ slug: suggestion })
    slug.ask(suggestion)
  }
  const control = html`<input
      class="input code"
      id="slug"
      maxlength="41"
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby="${describedBy(question)} slug-state"
      .value=${draft.slug}
      @input=${type}
    />
    <p class="small slug-state" id="slug-state" role="status">
      ${isAsking ? words.slugChecking : nothing}
      ${!isAsking && known?.isFree && !wrong ? words.slugFree(draft.slug) : nothing}
    </p>`
  return html`${field(host, question, control)}
  ${
    known && !known.isFree
      ? html`<button class="link" type="button" @click=${use(known.suggestion)}>
          ${words.slugUse(known.suggestion)}
        </button>`
      : nothing
  }`
}
