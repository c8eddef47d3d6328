import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serving, startOwnCity, type OwnCity } from '../../bench/own-city.ts'
import { connectOwner, type Owner } from '../owner.ts'
import { letIn, type People } from '../people.ts'
import { sitAtPlatform, type PlatformDesk } from './platform-desk.ts'
import { openPublisher, type Publisher } from './publisher.ts'

/** A city of its own whose plugins can be changed by somebody whom it trusts. */
export interface ChangingCity {
  readonly city: OwnCity
  readonly owner: Owner
  readonly people: People
  readonly desk: PlatformDesk
  readonly publisher: Publisher
  /** What a part has written so far. */
  logOf(part: string): string
  close(): Promise<void>
}

/** Starts such a city. */
export async function openChangingCity(): Promise<ChangingCity> {
  const publisher = await openPublisher()
  const city = await startOwnCity(serving, () => undefined, {
    DIME_PACKAGES: join(publisher.home, 'unpacked'),
  })
  const ownerUrl = city.env['DATABASE_URL'] ?? ''
  const owner = await connectOwner(ownerUrl)
  const people = await letIn(owner.client(), { ownerUrl, secret: city.secret })
  const desk = sitAtPlatform(city, owner.client)
  await desk.trust(publisher.publicKey)
  return {
    ...{ city, owner, people, desk, publisher },
    logOf: (part) => readFileSync(join(city.settings.data, 'logs', `${part}.log`), 'utf8'),
    async close() {
      await owner.end()
      await city.close()
      await publisher.close()
    },
  }
}
