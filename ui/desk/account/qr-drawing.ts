import { html, svg } from 'lit'
import { encode } from 'uqr'

/** A text as a drawing that telephones read. */
export function qrDrawing(text: string, label: string) {
  const { data, size } = encode(text, { ecc: 'M', border: 3 })
  const dots = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return html`<svg
    class="qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    ${svg`<path fill="#000000" d=${dots.join('')} />`}
  </svg>`
}
