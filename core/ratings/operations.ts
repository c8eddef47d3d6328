import { read, write } from '../operation/define.ts'
import { Rate, Rated, RatedBy, RatingForm } from './contract.ts'
import { rate, ratingForm } from './rate.ts'

/** What can be asked of ratings. */
export const ratingOperations = [
  read({
    name: 'tickets.rating-form',
    summary:
      'The question about a service, the choices that go with the stars, and the request they are about',
    input: RatedBy,
    output: RatingForm,
    need: 'anyone',
    notes: 'nothing',
    limited: 'guess',
    run: (scope, named) => ratingForm(scope, named),
  }),
  write({
    name: 'tickets.rate',
    summary: 'Rates the service of a concluded request, once, by its owner or with its code',
    input: Rate,
    output: Rated,
    need: 'anyone',
    limited: 'guess',
    run: (scope, rating) => rate(scope, rating),
  }),
] as const
