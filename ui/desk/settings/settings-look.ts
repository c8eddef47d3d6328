import { css, html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Settings } from '../../../core/tenancy/settings-contract.ts'
import { answersOf } from '../parts/answers.ts'
import { line } from '../parts/lines.ts'
import './brand-preview.ts'
import { colourFault, colourField, colourFieldStyle } from './colour-field.ts'
import './logo-field.ts'
import { keyed } from 'lit/directives/keyed.js'
import { SettingsPart } from './settings-part.ts'
import { say } from './words.ts'

type Look = Pick<Settings, 'name' | 'short' | 'colour' | 'dark' | 'logo'>

/** Name, colours and logo, with the page that people will see beside them. */
@customElement('dime-settings-look')
export class SettingsLook extends SettingsPart {
  static override styles = [
    SettingsPart.styles,
    colourFieldStyle,
    css`
      .sides {
        display: grid;
        grid-template-columns: minmax(0, 620px) minmax(240px, 360px);
        gap: 24px 40px;
        align-items: start;
      }
      dime-brand-preview {
        position: sticky;
        top: 0;
      }
      @media (max-width: 1099px) {
        .sides {
          grid-template-columns: minmax(0, 680px);
        }
      }
    `,
  ]

  @state() declare private draft: Look

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('edition')) return
    const { name, short, colour, dark, logo } = this.view.values
    this.draft = { name, short, colour, dark, logo }
  }

  private write(patch: Partial<Look>): void {
    this.draft = { ...this.draft, ...patch }
  }

  private hear(event: Event): void {
    const answers = answersOf(event)
    this.write({ name: answers.text('name'), short: answers.text('short') })
  }

  private send(event: Event): void {
    event.preventDefault()
    const { colour, dark } = this.draft
    if (colourFault(this, colour) ?? colourFault(this, dark)) return this.lead('[aria-invalid]')
    void this.save(this.draft)
  }

  private colours() {
    const words = say(this)
    const { draft } = this
    return html`<div class="pairs top">
      ${this.marked(
        'colour',
        colourField(this, {
          ...{
            id: 'colour',
            label: words.names.colour,
            hint: words.colourHint,
            value: draft.colour,
          },
          change: (colour) => this.write({ colour }),
        }),
      )}
      ${this.marked(
        'dark',
        colourField(this, {
          ...{ id: 'dark', label: words.names.dark, hint: words.darkHint, value: draft.dark },
          change: (dark) => this.write({ dark }),
        }),
      )}
    </div>`
  }

  private names() {
    const { names, nameHint, shortHint } = say(this)
    const { name, short } = this.view.values
    return html`${this.marked(
      'name',
      line(this, {
        ...{ id: 'name', label: names.name, hint: nameHint, most: 120, value: name },
        fault: this.fault('name'),
      }),
    )}
    ${this.marked(
      'short',
      line(this, {
        ...{ id: 'short', label: names.short, hint: shortHint, most: 30, value: short },
        fault: this.fault('short'),
      }),
    )}`
  }

  override render() {
    const { draft, asked, edition } = this
    const form = html`<form class="fields" novalidate @submit=${this.send} @input=${this.hear}>
      ${this.names()} ${this.colours()}
      ${this.marked(
        'logo',
        html`<dime-logo-field
          id="logo"
          .label=${say(this).names.logo}
          .logo=${draft.logo}
          @dime-logo=${({ detail }: CustomEvent<string | null>) => this.write({ logo: detail })}
        ></dime-logo-field>`,
      )}
      ${this.end(asked)}
    </form>`
    return html`<div class="sides">
      ${keyed(edition, form)}
      <dime-brand-preview
        .name=${draft.name}
        .short=${draft.short}
        .colour=${draft.colour}
        .dark=${draft.dark}
        .logo=${draft.logo}
      ></dime-brand-preview>
    </div>`
  }
}
