import { choice, longText, optional, photos, place, yesNo } from '@dime/core'

/** What we ask of someone who reports something. */
export const form = {
  category: choice([
    'abandoned-waste',
    'bulky-waste',
    'full-bin',
    'dead-animal',
    'graffiti',
    'bridge-paving',
    'public-furniture',
  ]),
  place: place(['centro-storico', 'lido-isole', 'terraferma']),
  description: longText({ max: 2000 }),
  photos: optional(photos({ max: 5 })),
  dangerous: yesNo(),
}
