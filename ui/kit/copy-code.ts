import { css, html, type TemplateResult } from 'lit'
import { icon } from './icon.ts'
import { words } from './words.ts'

const say = words({
  it: { copy: 'Copia', copied: 'Copiato', code: (it: string) => `Copia il codice ${it}` },
  en: { copy: 'Copy', copied: 'Copied', code: (it: string) => `Copy the code ${it}` },
})

/** A code to keep, and a button that copies it; where copying is not allowed the code is selected. */
export function copyCode(host: Element, code: string): TemplateResult {
  const spoken = say(host)
  const copy = async ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLElement)) return
    const isCopied = await navigator.clipboard.writeText(code).then(
      () => true,
      () => false,
    )
    const told = currentTarget.querySelector('.told')
    if (isCopied && told) told.textContent = spoken.copied
    const shown = currentTarget.previousElementSibling
    if (!isCopied && shown) getSelection()?.selectAllChildren(shown)
  }
  return html`<span class="copy">
    <span class="code num">${code}</span>
    <button type="button" class="button" aria-label=${spoken.code(code)} @click=${copy}>
      ${icon('copy')} <span class="label">${spoken.copy}</span
      ><span class="told" role="status"></span>
    </button>
  </span>`
}

/** The style of codes to copy. */
export const copyCodeStyle = css`
  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .copy .code {
    font-size: 1.5em;
    font-weight: 600;
    user-select: all;
  }
  .copy .button:has(.told:not(:empty)) .label {
    display: none;
  }
`
