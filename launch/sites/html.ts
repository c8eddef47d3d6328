/** Markup that is safe to send: every value put into it has been escaped. */
export type Markup = { readonly markup: string }

type Value = string | Markup | readonly Markup[]

/** Writes markup; strings put into it are escaped, markup is kept. */
export function html(texts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: String.raw({ raw: texts }, ...values.map(written)) }
}

function written(value: Value): string {
  if (typeof value === 'string') return escaped(value)
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
