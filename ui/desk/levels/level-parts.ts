/** What the editor of a level draws and does. */
export { levelClash } from './level-clash.ts'
export { levelForm, levelFormStyle } from './level-form.ts'
export { levelPreview } from './level-preview.ts'
export { putBack } from './level-saving.ts'
