import { inflateSync } from 'node:zlib'

const WOFF_HEADER = 44
const WOFF_RECORD = 20
const SFNT_HEADER = 12
const SFNT_RECORD = 16

/** Unpacks a WOFF 1.0 font (W3C Recommendation, 13 December 2012) into the TrueType font it holds. */
export function unpackWoff(woff: Buffer): Buffer {
  const tables = tablesOf(woff)
  const directory = sfntHeader(woff, tables.length)
  let offset = directory.length
  tables.forEach(({ tag, checksum, content, length }, index) => {
    const record = SFNT_HEADER + index * SFNT_RECORD
    directory.set(tag, record)
    directory.set(checksum, record + 4)
    directory.writeUInt32BE(offset, record + 8)
    directory.writeUInt32BE(length, record + 12)
    offset += content.length
  })
  return Buffer.concat([directory, ...tables.map(({ content }) => content)])
}

type Table = { tag: Buffer; checksum: Buffer; content: Buffer; length: number }

function tablesOf(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const record = woff.subarray(WOFF_HEADER + index * WOFF_RECORD)
    const [start, packed, length] = [4, 8, 12].map((at) => record.readUInt32BE(at))
    const stored = woff.subarray(start, (start ?? 0) + (packed ?? 0))
    const plain = stored.length === length ? stored : inflateSync(stored)
    const padding = Buffer.alloc(-plain.length & 3)
    const content = Buffer.concat([plain, padding])
    return {
      tag: record.subarray(0, 4),
      checksum: record.subarray(16, 20),
      content,
      length: plain.length,
    }
  })
}

function sfntHeader(woff: Buffer, tables: number): Buffer {
  const header = Buffer.alloc(SFNT_HEADER + tables * SFNT_RECORD)
  const power = Math.floor(Math.log2(tables))
  const searched = SFNT_RECORD * 2 ** power
  header.set(woff.subarray(4, 8))
  header.writeUInt16BE(tables, 4)
  header.writeUInt16BE(searched, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(tables * SFNT_RECORD - searched, 10)
  return header
}
