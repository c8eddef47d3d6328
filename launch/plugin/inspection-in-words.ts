import type { Inspection } from '../../core/plugin/package/inspect-package.ts'

/** What a package brings, as lines for a person. */
export function inspectionInWords(inspection: Inspection): string[] {
  const { manifest, checksum, size, fits } = inspection
  const lines: [string, string][] = [
    ['plugin', `${manifest.id} ${manifest.version} · ${manifest.name.en}`],
    ['brings', manifest.brief.en],
    ['contract', `${manifest.contract}${fits ? '' : ' · this kernel does not keep it'}`],
    ['runs in', `a ${manifest.isolation} of its own`],
    ['signed by', signedBy(inspection)],
    ...listed('services', inspection.services),
    ...listed('activities', inspection.activities),
    ...listed('migrations', inspection.migrations),
    ...listed('histories', inspection.histories),
    ...manifest.parts.map((part): [string, string] => [
      'part',
      `${part.name} · ${inKb(part.size)}`,
    ]),
    ['size', inKb(size)],
    ['checksum', checksum],
  ]
  return lines.map(([name, value]) => `${name.padEnd(12)}${value}`)
}

/** A number of bytes in kilobytes. */
export function inKb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}

function signedBy({ signer }: Inspection): string {
  if (!signer) return 'nobody'
  return signer.isGenuine ? signer.key : `${signer.key} · the signature is not of this package`
}

function listed(name: string, values: readonly string[]): [string, string][] {
  return values.length === 0 ? [] : [[name, values.join(', ')]]
}
