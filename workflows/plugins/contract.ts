/** About what a plugin's workflow runs: a ticket, and the key that makes it one of its kind. */
export interface About {
  /** The tenant's id. */
  readonly tenant: string
  readonly ticket: string
  readonly plugin: string
  readonly workflow: string
  readonly key: string
}

/** One activity of the plugin, asked for by its workflow. */
export interface Step extends About {
  readonly activity: string
  /** Which step of the run it is: done once, however often it is asked for. */
  readonly turn: number
  /** The workflow's own instant, ISO. */
  readonly at: string
}

/** What came of a step: when to go on, if the plugin said so. Nothing else, for a history is never forgotten. */
export interface Came {
  /** ISO instant. */
  readonly wakeAt: string | null
}

/** What a plugin's workflow may do. */
export interface StepActivities {
  step(asked: Step): Promise<Came>
}

/** The queue on which a plugin's workflows run, and the name of their deployment. */
export const queueOf = (plugin: string): string => `plugin-${plugin}`

/** The id of a plugin's workflow: one ticket, one workflow of a name, one key. */
export function processId({ tenant, ticket, plugin, workflow, key }: About): string {
  return [tenant, 'plugin', plugin, workflow, ticket, key].join('/')
}

/** About what the workflow of an id runs; nothing for a workflow of another kind. */
export function processOf(id: string): About | undefined {
  const [tenant = '', kind, plugin = '', workflow = '', ticket = '', ...key] = id.split('/')
  return kind === 'plugin' ? { tenant, plugin, workflow, ticket, key: key.join('/') } : undefined
}
