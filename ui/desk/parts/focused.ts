/** The element that has the focus, through shadow roots. */
export function focused(root: DocumentOrShadowRoot): Element | null {
  const inner = root.activeElement?.shadowRoot
  return inner?.activeElement ? focused(inner) : root.activeElement
}
