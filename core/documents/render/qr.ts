import { encode } from 'uqr'

/** Draws a QR code as an SVG of one path, so that no seams show between its modules. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const path = data.flatMap((row, y) =>
    runs(row).map(([x, width]) => `M${x},${y}h${width}v1h-${width}z`),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path.join('')}"/></svg>`
}

function runs(row: readonly boolean[]): [x: number, width: number][] {
  const bits = row.map(Number).join('')
  return [...bits.matchAll(/1+/g)].map(({ index, 0: run }) => [index, run.length])
}
