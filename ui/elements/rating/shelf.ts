import { blankRating, type RatingDraft } from './draft.ts'

export { blankRating, type RatingDraft }

/** Keeps what was chosen of one rating in this tab, so that it is there after signing in again. */
export interface RatingShelf {
  read(): RatingDraft
  keep(draft: RatingDraft): void
  clear(): void
}

/** Makes the shelf of one request's rating. */
export function createRatingShelf(storage: Storage, key: string): RatingShelf {
  const place = `dime-rating:${key}`
  return {
    read: () => {
      const kept = storage.getItem(place)
      return kept === null ? blankRating : { ...blankRating, ...JSON.parse(kept) }
    },
    keep: (draft) => storage.setItem(place, JSON.stringify(draft)),
    clear: () => storage.removeItem(place),
  }
}
