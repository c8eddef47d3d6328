import { z } from 'zod'
import { read } from '../../../operation/define.ts'
import { onlyThere } from '../../../platform/only-there.ts'
import { catalogueOf } from './card.ts'
import { PluginCard, PluginView } from '../contract.ts'
import { PluginId, PluginVersion } from '../names.ts'
import { readPlugin } from './plugin-view.ts'
import { preview } from '../judging/preview.ts'
import { readRollout } from './read-rollout.ts'
import { RolloutPreview, RolloutView } from '../rollout-contract.ts'

const may = <Doing extends 'list' | 'read'>(action: Doing) =>
  ({ action, subject: 'plugin' }) as const

/** What the platform's own staff look at of the plugins that the city runs on. */
export const lookingOperations = [
  read({
    name: 'plugins.catalogue',
    summary: 'Every plugin with the version that should be live and how it fares',
    input: z.object({}).strict(),
    output: z.array(PluginCard),
    need: may('list'),
    notes: 'nothing',
    run: onlyThere((scope) => catalogueOf(scope)),
  }),
  read({
    name: 'plugins.read',
    summary: 'Everything about a plugin: what it brings, where it runs, what was rolled out',
    input: z.object({ id: PluginId }).strict(),
    output: PluginView,
    need: may('read'),
    notes: 'nothing',
    run: onlyThere((scope, { id }) => readPlugin(scope, id)),
  }),
  read({
    name: 'plugins.preview',
    summary: 'What will happen if a version is rolled out, before anybody says yes',
    input: z.object({ id: PluginId, version: PluginVersion }).strict(),
    output: RolloutPreview,
    need: may('read'),
    notes: 'nothing',
    run: onlyThere((scope, { id, version }) => preview(scope, id, version)),
  }),
  read({
    name: 'plugins.rollout',
    summary: 'How far a rollout is',
    input: z.object({ rollout: z.uuid() }).strict(),
    output: RolloutView,
    need: may('read'),
    notes: 'nothing',
    run: onlyThere((scope, { rollout }) => readRollout(scope, rollout)),
  }),
] as const
