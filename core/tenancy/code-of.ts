const width = 100

/** A plain value as a TypeScript literal in the project's one format, Italian words first, where it begins after so many columns. */
export function codeOf(value: unknown, indent = 0): string {
  if (Array.isArray(value)) return list(value.map(item(indent)), '[]', indent)
  if (typeof value !== 'object' || value === null) return scalar(value)
  const said = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => Number(b === 'it') - Number(a === 'it'))
  const parts = said.map(([name, part]) => `${nameOf(name)}: ${codeOf(part, indent + 2)}`)
  return list(parts, '{}', indent)
}

const item = (indent: number) => (value: unknown) => codeOf(value, indent + 2)

function list(parts: readonly string[], [open = '', close = '']: string, indent: number): string {
  if (parts.length === 0) return `${open}${close}`
  const space = open === '{' ? ' ' : ''
  const line = `${open}${space}${parts.join(', ')}${space}${close}`
  const isShort = line.length + indent + 20 <= width && !line.includes('\n')
  if (isShort) return line
  const pad = ' '.repeat(indent + 2)
  return `${open}\n${parts.map((part) => `${pad}${part},`).join('\n')}\n${' '.repeat(indent)}${close}`
}

function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  const escaped = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"')
  return `'${escaped.replaceAll("'", "\\'").replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`
}

function nameOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : scalar(name)
}
