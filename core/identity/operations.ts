import { z } from 'zod'
import { read } from '../operation/define.ts'
import { Me } from './contract.ts'
import { me } from './me.ts'
import { staffKeyOperations } from './staff/operations.ts'

/** What can be asked of one's own identity; signing in and out are routes, because they set cookies. */
export const identityOperations = [
  read({
    name: 'identity.me',
    summary: 'Who is asking, as the server knows them',
    input: z.object({}).strict(),
    output: Me,
    need: 'anyone',
    notes: 'nothing',
    run: async (scope) => me(scope),
  }),
  ...staffKeyOperations,
] as const
