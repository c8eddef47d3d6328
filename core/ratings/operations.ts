import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { Rate, Rated, RatingForm } from './contract.ts'
import { rate, ratingForm } from './rate.ts'

/** What can be asked of ratings. */
export const ratingOperations = [
  read({
    name: 'tickets.rating-form',
    summary: 'The question about a service and the choices that go with the stars',
    input: z.object({}).strict(),
    output: RatingForm,
    need: 'anyone',
    notes: 'nothing',
    run: async (scope) => ratingForm(scope),
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
