/** What a picture may be: the types the kernel takes, at most ten megabytes. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp']

/** What a paper may be: a PDF or a picture of it. */
export const paperTypes = ['application/pdf', ...pictureTypes]

/** The largest file the kernel takes, in bytes. */
export const largestFile = 10 * 1024 * 1024

/** Why a file cannot be taken, before it is sent. */
export function refusalOf(file: File, types: readonly string[]): 'type' | 'size' | null {
  if (!types.includes(file.type)) return 'type'
  return file.size > largestFile ? 'size' : null
}

/** A small likeness of a picture as a `data:` address, which the strictest pages may show. */
export async function likenessOf(file: Blob, longest = 320): Promise<string> {
  const whole = await createImageBitmap(file)
  const scale = Math.min(1, longest / Math.max(whole.width, whole.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(whole.width * scale))
  canvas.height = Math.max(1, Math.round(whole.height * scale))
  canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height)
  whole.close()
  return canvas.toDataURL('image/jpeg', 0.75)
}

/** A file's content in base64. */
export async function base64Of(file: Blob): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const reader = new FileReader()
  reader.addEventListener('load', () => {
    const { result } = reader
    resolve(typeof result === 'string' ? result.replace(/^[^,]*,/, '') : '')
  })
  reader.addEventListener('error', () => reject(reader.error))
  reader.readAsDataURL(file)
  return promise
}
