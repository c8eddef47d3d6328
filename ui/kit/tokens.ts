import { css } from 'lit'

/**
 * The names every style uses, with the values of design-tokens-italia. A site changes one by setting
 * `--dime-<name>` on any ancestor; light and dark follow the site's own `color-scheme`.
 */
export const tokens = css`
  :host {
    --ink: var(--dime-ink, light-dark(#17324d, #f5f5f5));
    --text: var(--dime-text, light-dark(#1a1a1a, #e5e5e5));
    --quiet: var(--dime-quiet, light-dark(#5c6f82, #a3adb7));
    --line: var(--dime-line, light-dark(#d9dadb, #525252));
    --hair: var(--dime-hair, light-dark(#ebeced, #404040));
    --page: var(--dime-page, light-dark(#f5f5f5, #262626));
    --paper: var(--dime-paper, light-dark(#ffffff, #1a1a1a));
    --blue: var(--dime-blue, light-dark(#0066cc, #6aaaeb));
    --blue-dark: var(--dime-blue-dark, light-dark(#004d99, #94c4f5));
    --blue-light: var(--dime-blue-light, light-dark(#bfdfff, #004080));
    --blue-wash: var(--dime-blue-wash, light-dark(#f2f7fc, #003366));
    --blue-ink: var(--dime-blue-ink, light-dark(#003366, #bfdfff));
    --on-blue: var(--dime-on-blue, light-dark(#ffffff, #1a1a1a));
    --teal: var(--dime-teal, light-dark(#05615e, #52e0db));
    --good: var(--dime-good, light-dark(#008055, #22d499));
    --good-wash: var(--dime-good-wash, light-dark(#c8f6e7, #004d33));
    --good-ink: var(--dime-good-ink, light-dark(#004d33, #c8f6e7));
    --warn: var(--dime-warn, light-dark(#995c00, #e0a243));
    --warn-wash: var(--dime-warn-wash, light-dark(#f6e4c8, #663d00));
    --warn-ink: var(--dime-warn-ink, light-dark(#663d00, #f6e4c8));
    --bad: var(--dime-bad, light-dark(#cc334d, #e08593));
    --bad-wash: var(--dime-bad-wash, light-dark(#fbeff1, #661a26));
    --bad-ink: var(--dime-bad-ink, light-dark(#992639, #f5d6db));
    --focus: var(--dime-focus, #ff9900);
    --corner: var(--dime-corner, 4px);
    --target: var(--dime-target, 44px);
    --size: var(--dime-size, max(16px, 1rem));
    --font: var(--dime-font, 'Titillium Web', system-ui, sans-serif);
    --mono: var(--dime-mono, 'Roboto Mono', ui-monospace, monospace);
  }
  @media (prefers-contrast: more) {
    :host {
      --quiet: var(--dime-quiet, light-dark(#2f475e, #d9dadb));
      --line: var(--dime-line, light-dark(#5c6f82, #a3adb7));
      --hair: var(--dime-hair, light-dark(#768594, #929da9));
      --text: var(--dime-text, light-dark(#000000, #ffffff));
      --ink: var(--dime-ink, light-dark(#000000, #ffffff));
      --blue: var(--dime-blue, light-dark(#003366, #bfdfff));
    }
  }
`
