import { z } from 'zod'
import { read, write } from '../../operation/define.ts'
import { onlyThere } from '../../platform/only-there.ts'
import { PublisherView } from './contract.ts'
import { distrust, listPublishers, trust } from './publishers.ts'

const Key = z.base64().max(60)

/** Whose packages are taken in. */
export const publisherOperations = [
  read({
    name: 'publishers.list',
    summary: 'Whose signatures on packages are believed, or were',
    input: z.object({}).strict(),
    output: z.array(PublisherView),
    need: { action: 'list', subject: 'plugin' },
    notes: 'nothing',
    run: onlyThere((scope) => listPublishers(scope)),
  }),
  write({
    name: 'publishers.trust',
    summary: 'Believes a publisher’s signatures from now on',
    input: z.object({ name: z.string().trim().min(2).max(120), key: Key }).strict(),
    output: z.array(PublisherView),
    need: { action: 'edit', subject: 'plugin' },
    run: onlyThere(trust),
  }),
  write({
    name: 'publishers.distrust',
    summary: 'Believes a publisher’s signatures no more; what is live stays',
    input: z.object({ key: Key }).strict(),
    output: z.array(PublisherView),
    need: { action: 'edit', subject: 'plugin' },
    run: onlyThere((scope, { key }) => distrust(scope, key)),
  }),
] as const
