import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { FilterQuestion } from '../../../core/inbox/contract.ts'
import { DeskPart, trouble } from '../parts/care.ts'
import { select } from '../parts/form.ts'
import { firstAsked, narrowings, plainAsked, type QueueAsked } from './asked-queue.ts'
import { FilterChoices } from './filter-choices.ts'
import { filterBarStyle } from './filter-bar-style.ts'
import './filter-keep.ts'
import { keptFilters } from './kept-filters.ts'
import { say } from './queue-words.ts'

/**
 * What narrows a list, and the filters that were kept.
 * @fires dime-ask - with the question to ask now
 */
@customElement('dime-filter-bar')
export class FilterBar extends DeskPart {
  static override styles = filterBarStyle

  @property({ attribute: false }) asked: QueueAsked = firstAsked
  @state() private isKeeping = false
  private readonly choices = new FilterChoices(this, () => this.desk.client)

  override willUpdate(): void {
    this.choices.follow(this.asked.service)
  }

  private ask(patch: FilterQuestion): void {
    this.tell('dime-ask', plainAsked({ ...this.asked, ...patch }))
  }

  private choose(event: Event): void {
    const { target } = event
    if (!(target instanceof HTMLSelectElement)) return
    const value = target.value || undefined
    const isService = target.id === 'service'
    this.ask({ [target.id]: value, ...(isService && { state: undefined }) })
  }

  private selects() {
    const words = say(this)
    const { asked, choices } = this
    const any: readonly [string, string] = ['', words.any]
    const one = (
      id: keyof QueueAsked,
      label: string,
      more: readonly (readonly [string, string])[],
    ) => select(this, { id, label, value: asked[id] ?? '', choices: [any, ...more] })
    return html`${one('service', words.service, choices.services)}
    ${one('state', words.state, choices.states)}
    ${one('channel', words.channel, Object.entries(words.channels))}
    ${one('priority', words.priority, Object.entries(words.priorities))}
    ${select(this, {
      ...{ id: 'order', label: words.order, value: asked.order ?? 'due' },
      choices: Object.entries(words.orders),
    })}`
  }

  private picks() {
    const words = say(this)
    const { asked, choices, desk } = this
    const me = { id: desk.me.id, name: words.me, hint: desk.me.name }
    const named = { me, nobody: words.nobody, open: words.follows }
    return html`<dime-pick
        class="wide"
        .label=${words.holder}
        .choices=${choices.holders(named, asked.assignee)}
        .value=${asked.assignee ?? null}
        isOptional
        @dime-pick=${({ detail }: CustomEvent<string | null>) => this.ask({ assignee: detail ?? undefined })}
      ></dime-pick>
      <dime-pick
        class="wide"
        .label=${words.office}
        .choices=${choices.offices}
        .value=${asked.office ?? null}
        isOptional
        @dime-pick=${({ detail }: CustomEvent<string | null>) => this.ask({ office: detail ?? undefined })}
      ></dime-pick>`
  }

  private acts() {
    const words = say(this)
    const { asked, isKeeping } = this
    const clear = () => this.tell('dime-ask', plainAsked({ view: asked.view }))
    return html`<div class="wide row">
      ${
        narrowings(asked) > 0
          ? html`<button class="button plain" @click=${clear}>${words.clear}</button>`
          : nothing
      }
      <button
        class="button"
        aria-expanded=${isKeeping}
        @click=${() => (this.isKeeping = !isKeeping)}
      >
        ${words.save}
      </button>
    </div>`
  }

  private keeping() {
    const { asked, choices, desk } = this
    const kept = () => [choices.hostConnected(), (this.isKeeping = false)]
    return html`<dime-filter-keep
      class="wide"
      .desk=${desk}
      .asked=${asked}
      @dime-kept=${kept}
      @dime-close=${() => (this.isKeeping = false)}
    ></dime-filter-keep>`
  }

  override render() {
    const words = say(this)
    const { asked, choices, desk } = this
    const ask = (question: FilterQuestion) => this.tell('dime-ask', plainAsked(question))
    return html`<div class="bar" role="group" aria-label=${words.filters}>
      ${keptFilters(this, { desk, asked, kept: choices.kept, ask })}
      <form class="wide pairs" @change=${this.choose} @submit=${still}>${this.selects()}</form>
      ${this.picks()} ${this.acts()} ${trouble(this, choices.kept.problem)}
      ${this.isKeeping ? this.keeping() : nothing}
    </div>`
  }
}

// Choosing asks at once: there is nothing to send.
const still = (event: Event) => event.preventDefault()
