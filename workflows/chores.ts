import {
  createRelay,
  createSealer,
  deliverLetters,
  deliverMail,
  sweeping,
  urlFor,
  type City,
  type Configuration,
  type Mailer,
} from '@dime/core/running'
import type { Client } from '@temporalio/client'
import type { Logger } from 'pino'
import { startDelivering } from './outbox/delivering.ts'
import { startDispatcher } from './outbox/dispatcher.ts'
import { startSealing } from './outbox/sealing.ts'
import { tellCalendars } from './recompute/start.ts'
import { startReconciling, startRetention } from './sweeps/sweeps.ts'
import { tellTickets } from './ticket/start.ts'

/** What the chores of the workflow process take. */
export interface Household {
  readonly city: City
  readonly configuration: Configuration
  readonly client: Client
  readonly mailer: Mailer
  readonly log: Logger
}

/** Starts what is done beside the workflows: outbox, audit, mail, sweeps; answers how to stop it. */
export function startChores(household: Household): { stop(): Promise<void> } {
  const { city, configuration, client, mailer, log } = household
  const { kernel } = city
  const relayUrl = urlFor('dime_relay', configuration.databaseUrl, kernel.lent.secrets)
  const relay = createRelay(relayUrl)
  const sealer = createSealer(relayUrl)
  const troubled = (what: string) => (error: unknown) => log.warn({ error }, what)
  const sweeps = { client, sweeping: sweeping(kernel) }
  const chores = [
    startDispatcher({
      relay,
      publish: async (events) => {
        await tellTickets(client, events)
        await tellCalendars(client, events)
      },
      onTrouble: troubled('The outbox waits'),
    }),
    startSealing(sealer, troubled('The audit waits to be sealed')),
    startDelivering(() => deliverMail(kernel, mailer), troubled('Mail waits')),
    startDelivering(
      () => deliverLetters(kernel, { mailer, now: new Date() }),
      troubled('Letters wait'),
    ),
    startReconciling({
      ...sweeps,
      onFound: (found) => log.warn(found, 'Tickets and workflows were brought together again'),
      onTrouble: troubled('The reconciliation waits'),
    }),
    startRetention({ ...sweeps, onTrouble: troubled('The retention waits') }),
  ]
  return {
    async stop() {
      await Promise.all(chores.map((chore) => chore.stop()))
      await Promise.all([relay.close(), sealer.close()])
    },
  }
}
