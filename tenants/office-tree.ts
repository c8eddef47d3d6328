import type { OfficeDeclaration } from '@dime/core'

type Kind = OfficeDeclaration['kind']

/** An area: the widest part of an organisation. */
export const area = node('area')

/** A directorate: a part of an area, or one by itself at the top. */
export const directorate = node('directorate')

/** A sector: it ranks as a directorate. */
export const sector = directorate

/** A service: several offices that do one thing. */
export const service = node('service')

/** An office: where somebody answers. */
export const office = node('office')

/** Parts that a city like this has, though no public page names them. */
export const supposed = (...parts: readonly OfficeDeclaration[]) => parts

/** A part of the organisation with all that lies below it, told as one list, the upper first. */
export function tree(top: OfficeDeclaration, below: readonly OfficeDeclaration[]) {
  return [top, ...below.map((one) => ({ parent: top.code, ...one }))]
}

/** Gives every office the mailbox that bears its code. */
export function withMailboxes(domain: string, offices: readonly OfficeDeclaration[]) {
  return offices.map((one) => ({ email: `${one.code}@${domain}`, ...one }))
}

function node(kind: Kind) {
  return (code: string, it: string, en: string): OfficeDeclaration => ({
    code,
    kind,
    name: { it, en },
  })
}
