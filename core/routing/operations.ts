import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import {
  DryRun,
  DryRunResult,
  RoutingSave,
  RoutingTried,
  RoutingTry,
  RoutingView,
} from './contract.ts'
import { dryRun } from './dry-run.ts'
import { routingView } from './rules-view.ts'
import { saveRouting } from './save-routing.ts'
import { tryRouting } from './try-routing.ts'

const mayEdit = { action: 'edit', subject: 'routing' } as const

/** What can be asked of where requests go. */
export const routingOperations = [
  read({
    name: 'routing.rules',
    summary: 'The rules by which requests of a service find their office, as sentences',
    input: z.object({ service: z.string().max(80) }).strict(),
    output: RoutingView,
    need: mayEdit,
    notes: 'nothing',
    run: (scope, { service }) => routingView(scope, service),
  }),
  write({
    name: 'routing.save',
    summary: 'Puts rules in the place of those that were seen; for requests to come alone',
    input: RoutingSave,
    output: RoutingView,
    need: mayEdit,
    run: (scope, input) => saveRouting(scope, input),
  }),
  write({
    name: 'routing.try',
    summary: 'Where a request would go, and why; writes nothing',
    input: RoutingTry,
    output: RoutingTried,
    need: mayEdit,
    run: (scope, input) => tryRouting(scope, input),
  }),
  write({
    name: 'routing.dry-run',
    summary: 'What of past requests would go elsewhere under other rules; changes nothing',
    input: DryRun,
    output: DryRunResult,
    need: mayEdit,
    seconds: 30,
    run: (scope, input) => dryRun(scope, input),
  }),
] as const
