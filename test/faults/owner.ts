import { Client } from 'pg'

/** The owner's connection to a record that may be killed under it. */
export interface Owner {
  client(): Client
  /** Connects again, after the record was away. */
  again(): Promise<void>
  end(): Promise<void>
}

/** Connects as the owner. */
export async function connectOwner(url: string): Promise<Owner> {
  let client = await connect(url)
  return {
    client: () => client,
    again: async () => void (client = await connect(url)),
    end: () => client.end(),
  }
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString })
  client.on('error', () => undefined) // the query that waits hears of it
  await client.connect()
  return client
}
