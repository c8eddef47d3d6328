const signatures: readonly (readonly [string, (bytes: Buffer) => boolean])[] = [
  ['image/jpeg', (bytes) => bytes.subarray(0, 3).toString('hex') === 'ffd8ff'],
  ['image/png', (bytes) => bytes.subarray(0, 8).toString('hex') === '89504e470d0a1a0a'],
  [
    'image/webp',
    (bytes) =>
      bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  ],
  ['application/pdf', (bytes) => bytes.toString('latin1', 0, 5) === '%PDF-'],
]

/** The kind of a file by its first bytes, whatever its name says; undefined for all that is not taken. */
export function fileType(content: Buffer): string | undefined {
  return signatures.find(([, fits]) => fits(content))?.[0]
}

/** A file name that is safe to show and to save: no paths, controls or direction marks, at most 120 characters. */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const clean = last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim()
  return clean.slice(-120) || 'file'
}
