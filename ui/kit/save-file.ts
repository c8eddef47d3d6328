import type { FileContent } from './contract.ts'

/** A file's bytes as a blob of its type. */
export function blobOf({ content, type }: FileContent): Blob {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
  return new Blob([bytes], { type })
}

/** Hands a file to the reader as a download; nothing leaves the page, so the strictest policies allow it. */
export function saveFile(file: FileContent): void {
  const address = URL.createObjectURL(blobOf(file))
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
