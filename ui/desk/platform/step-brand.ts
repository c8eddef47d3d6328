import { html } from 'lit'
import { line } from '../parts/lines.ts'
import '../settings/brand-preview.ts'
import { colourField } from '../settings/colour-field.ts'
import '../settings/logo-field.ts'
import type { FoundingStep } from './founding-step.ts'
import { say } from './founding-words.ts'

const logoKinds = ['image/png', 'image/webp']
const mostLogo = 64_000

/** Colour, short name and logo, with the page that people will see. */
export function stepBrand(host: Element, { draft, fault, write }: FoundingStep) {
  const words = say(host)
  const { colour, short, name, logo } = draft
  return html`${colourField(host, {
      ...{ id: 'colour', label: words.colour, hint: words.colourHint, value: colour },
      change: (chosen) => write({ colour: chosen }),
    })}
    ${line(host, {
      ...{ id: 'short', label: words.short, hint: words.shortHint, isOptional: true, most: 30 },
      ...{ value: short, fault: fault('short') },
    })}
    <dime-logo-field
      .label=${words.logo}
      .logo=${logo || null}
      .kinds=${logoKinds}
      .most=${mostLogo}
      @dime-logo=${({ detail }: CustomEvent<string | null>) => write({ logo: detail ?? '' })}
    ></dime-logo-field>
    <dime-brand-preview
      .name=${name}
      .short=${short}
      .colour=${colour}
      .dark=${colour}
      .logo=${logo || null}
    ></dime-brand-preview>`
}
