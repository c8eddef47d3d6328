import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { createKey, revokeKey, rotateKey } from './change-keys.ts'
import { KeyDraft, KeyOperation, KeyView, Rotation, ShownKey } from './contract.ts'
import { grantable } from './grantable.ts'
import { listKeys } from './key-rows.ts'

/** What can be asked about the keys with which machines call. */
export const keyOperations = [
  read({
    name: 'keys.list',
    summary:
      'Every key of the organisation: what it may do, from where, until when, and when it was last used',
    input: z.object({}).strict(),
    output: z.array(KeyView),
    need: { action: 'list', subject: 'key' },
    notes: 'nothing',
    run: (scope) => listKeys(scope),
  }),
  read({
    name: 'keys.operations',
    summary: 'What a key may be given',
    input: z.object({}).strict(),
    output: z.array(KeyOperation),
    need: { action: 'create', subject: 'key' },
    notes: 'nothing',
    run: async (scope) => grantable(scope),
  }),
  write({
    name: 'keys.create',
    summary: 'A new key, shown this once',
    input: KeyDraft,
    output: ShownKey,
    answersSecret: true,
    need: { action: 'create', subject: 'key' },
    run: createKey,
  }),
  write({
    name: 'keys.rotate',
    summary: 'A new secret for a key; the old one works for 24 hours more unless it is cut',
    input: Rotation,
    output: ShownKey,
    answersSecret: true,
    need: { action: 'edit', subject: 'key' },
    run: rotateKey,
  }),
  write({
    name: 'keys.revoke',
    summary: 'Ends a key at once',
    input: z.object({ id: z.string().max(80) }).strict(),
    output: KeyView,
    need: { action: 'remove', subject: 'key' },
    run: (scope, { id }) => revokeKey(scope, id),
  }),
] as const
