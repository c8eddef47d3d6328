import { css } from 'lit'
import { controls } from '../controls.ts'
import { fieldStyle } from '../field.ts'
import { tokens } from '../tokens.ts'
import { words } from '../words.ts'

/** The words around pictures. */
export const photosWords = words({
  it: {
    hint: (max: number) => `Al massimo ${max}, JPEG, PNG o WebP, fino a 10 MB l’una.`,
    add: 'Scegli o scatta una foto',
    full: 'Hai aggiunto tutte le foto possibili.',
    sending: (name: string) => `Carico ${name}…`,
    remove: (name: string) => `Togli ${name}`,
    type: (name: string) => `${name} non è una foto JPEG, PNG o WebP.`,
    size: (name: string) => `${name} supera i 10 MB.`,
  },
  en: {
    hint: (max: number) => `${max} at most, JPEG, PNG or WebP, up to 10 MB each.`,
    add: 'Choose or take a photo',
    full: 'You have added as many photos as possible.',
    sending: (name: string) => `Uploading ${name}…`,
    remove: (name: string) => `Remove ${name}`,
    type: (name: string) => `${name} is not a JPEG, PNG or WebP photo.`,
    size: (name: string) => `${name} is larger than 10 MB.`,
  },
})

/** The words around papers. */
export const papersWords = words({
  it: {
    ...photosWords('it'),
    hint: (max: number) => `Al massimo ${max}: PDF o foto leggibili, fino a 10 MB l’uno.`,
    add: 'Scegli un file o fotografa il documento',
    full: 'Hai aggiunto tutti i documenti possibili.',
    type: (name: string) => `${name} non è un PDF né una foto.`,
  },
  en: {
    ...photosWords('en'),
    hint: (max: number) => `${max} at most: PDF or readable photos, up to 10 MB each.`,
    add: 'Choose a file or take a photo of the paper',
    full: 'You have added as many papers as possible.',
    type: (name: string) => `${name} is neither a PDF nor a photo.`,
  },
})

const pictures = css`
  .photos {
    display: grid;
    gap: 8px;
    list-style: none;
  }
  .photos li {
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr) auto;
    align-items: center;
    gap: 12px;
    padding: 8px;
    border: 1px solid var(--line);
    border-radius: var(--corner);
    overflow-wrap: anywhere;
  }
  .photos li:not(:has(img)) {
    grid-template-columns: auto minmax(0, 1fr) auto;
    min-height: 56px;
    padding-inline-start: 16px;
  }
  .photos li:not(:has(button)) {
    grid-template-columns: 1fr;
  }
  .photos img {
    width: 72px;
    height: 56px;
    object-fit: cover;
    border-radius: 2px;
  }
  .drop {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 64px;
    margin-top: 8px;
    padding: 12px;
    border: 2px dashed var(--blue);
    border-radius: var(--corner);
    color: var(--blue);
    text-align: center;
    cursor: pointer;
  }
  .drop:hover {
    background: var(--blue-wash);
  }
  .drop:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--ink);
  }
`

/** The style of pictures. */
export const photosStyles = [tokens, controls, fieldStyle, pictures]
