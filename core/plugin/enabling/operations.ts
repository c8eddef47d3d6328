import { z } from 'zod'
import { read, write } from '../../operation/define.ts'
import {
  EnablingCard,
  EnablingPlace,
  EnablingSave,
  EnablingView,
  SwitchOff,
  TakeBack,
} from './contract.ts'
import { listEnabling } from './list-enabling.ts'
import { readEnabling } from './read-enabling.ts'
import { renewKey } from './renew-key.ts'
import { saveEnabling } from './save-enabling.ts'
import { spotOf } from './spot-of.ts'
import { switchOff, takeBack } from './switch-off.ts'

const mayEdit = { action: 'edit', subject: 'service' } as const

/** What can be asked of which plugins work in an organisation and its offices. */
export const enablingOperations = [
  read({
    name: 'enabling.list',
    summary: 'Every plugin that the platform runs, and whether it is on here',
    input: z.object({}).strict(),
    output: z.array(EnablingCard),
    need: mayEdit,
    notes: 'nothing',
    run: (scope) => listEnabling(scope),
  }),
  read({
    name: 'enabling.read',
    summary:
      'A plugin in the organisation or one of its offices: what it brings, asks for, and how it is set',
    input: EnablingPlace,
    output: EnablingView,
    need: mayEdit,
    notes: 'nothing',
    run: (scope, place) => readEnabling(scope, spotOf(place)),
  }),
  write({
    name: 'enabling.save',
    summary: 'Switches a plugin on in a place, or sets it anew there',
    input: EnablingSave,
    output: EnablingView,
    need: mayEdit,
    run: saveEnabling,
  }),
  write({
    name: 'enabling.switch-off',
    summary: 'Switches a plugin off in a place; requests under way are worked to their end',
    input: SwitchOff,
    output: EnablingView,
    need: mayEdit,
    run: switchOff,
  }),
  write({
    name: 'enabling.take-back',
    summary: 'Takes an office’s own word back: what is said above it counts again',
    input: TakeBack,
    output: EnablingView,
    need: mayEdit,
    run: takeBack,
  }),
  write({
    name: 'enabling.renew-key',
    summary: 'Seals every secret of the organisation anew, with a new key',
    input: z.object({}).strict(),
    output: z.object({ sealed: z.int() }),
    need: mayEdit,
    run: renewKey,
  }),
] as const
