import { spawnSync } from 'node:child_process'

/** The words of a PDF, where the machine has a program that reads them. */
export function wordsOf(pdf: Buffer): string | undefined {
  const { status, stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf })
  return status === 0 ? stdout.toString('utf8') : undefined
}

/** The address at which anybody can verify the paper: it stands in the file as a link. */
export function verifyAddressIn(pdf: Buffer): URL {
  const address = /https?:\/\/[^\s()<>]+\/verify\/[^\s()<>]+/.exec(pdf.toString('latin1'))?.[0]
  if (!address) throw new Error('The paper names no address at which it can be verified.')
  return new URL(address)
}

/** The same file with one bit turned over in its middle. */
export function altered(pdf: Buffer): Buffer {
  const copy = Buffer.from(pdf)
  const middle = Math.floor(copy.length / 2)
  copy.writeUInt8(copy.readUInt8(middle) ^ 1, middle)
  return copy
}
