import {
  createConductor,
  createRelay,
  createSealer,
  deliverLetters,
  deliverMail,
  noteEvents,
  sweeping,
  tellDue,
  tellWeeks,
  urlFor,
  type City,
  type Configuration,
  type Mailer,
} from '@dime/core/running'
import type { Client } from '@temporalio/client'
import type { Logger } from 'pino'
import { startConducting } from './outbox/conducting.ts'
import { startDelivering } from './outbox/delivering.ts'
import { startDispatcher } from './outbox/dispatcher.ts'
import { startSealing } from './outbox/sealing.ts'
import { tellWorkflows } from './outbox/tell-workflows.ts'
import type { OpenCrews } from './plugins/open-crews.ts'
import { startReconciling, startReporting, startRetention } from './sweeps/sweeps.ts'

/** What the chores of the workflow process take. */
export interface Household {
  readonly city: City
  readonly configuration: Configuration
  readonly client: Client
  readonly crews: OpenCrews
  readonly mailer: Mailer
  readonly log: Logger
  /** Whether Temporal knows the search attributes. */
  readonly isLabelled: boolean
}

/** Starts what is done beside the workflows: outbox, audit, mail, sweeps; answers how to stop it. */
export function startChores(household: Household): { stop(): Promise<void> } {
  const { city, configuration, client, crews, log } = household
  const { kernel } = city
  const relayUrl = urlFor('dime_relay', configuration.databaseUrl, kernel.lent.secrets)
  const relay = createRelay(relayUrl)
  const sealer = createSealer(relayUrl)
  const troubled = (what: string) => (error: unknown) => log.warn({ error }, what)
  const conductor = createConductor(
    { ...city, ...crews.conducting, log },
    configuration.databaseUrl,
  )
  const sweeps = { client, sweeping: sweeping(kernel) }
  const chores = [
    startDispatcher({
      relay,
      publish: (events) => tellEverybody(household, events),
      onTrouble: troubled('The outbox waits'),
    }),
    startSealing(sealer, troubled('The audit waits to be sealed')),
    startConducting(conductor, troubled('Rollouts wait')),
    ...startDeliveries(household, troubled),
    startReconciling({
      ...sweeps,
      onFound: (found) => log.warn(found, 'Tickets and workflows were brought together again'),
      onTrouble: troubled('The reconciliation waits'),
    }),
    startRetention({ ...sweeps, onTrouble: troubled('The retention waits') }),
    startReporting({
      tellWeeks: () => tellWeeks(kernel, new Date()),
      onTrouble: troubled('The reports wait'),
    }),
  ]
  return {
    async stop() {
      await Promise.all(chores.map((chore) => chore.stop()))
      await Promise.all([relay.close(), sealer.close()])
    },
  }
}

function startDeliveries(
  { city: { kernel, plugins }, mailer }: Household,
  troubled: (what: string) => (error: unknown) => void,
): { stop(): Promise<void> }[] {
  const news = () => tellDue(kernel, { live: plugins.live(), now: new Date() })
  const letters = () => deliverLetters(kernel, { mailer, now: new Date() })
  return [
    startDelivering(news, troubled('Plugins wait to hear')),
    startDelivering(() => deliverMail(kernel, mailer), troubled('Mail waits')),
    startDelivering(letters, troubled('Letters wait')),
  ]
}

async function tellEverybody(
  household: Household,
  events: Parameters<typeof noteEvents>[2],
): Promise<void> {
  const { database, plugins } = household.city
  await noteEvents(database, plugins.live(), events)
  await tellWorkflows(household, events)
}
