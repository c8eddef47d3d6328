import type { Spot } from './word.ts'

/** Where something is said: the whole organisation where no office is named. */
export const spotOf = (asked: { plugin: string; office?: string | null | undefined }): Spot => ({
  plugin: asked.plugin,
  office: asked.office ?? null,
})
