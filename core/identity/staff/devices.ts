import { randomUUID, timingSafeEqual } from 'node:crypto'
import type { Secrets } from '../../operation/secrets.ts'

/** Somebody's account at a tenant. */
export interface Account {
  readonly tenant: string
  readonly email: string
}

/** What a browser keeps that has signed in to an account: it names no one and proves only that. */
export function markDevice(secrets: Secrets, account: Account, id: string = randomUUID()): string {
  return `${id}.${secrets.digest('known devices', JSON.stringify([account.tenant, account.email, id]))}`
}

/** The device that a mark names, if it has signed in to this account before. */
export function deviceOf(secrets: Secrets, account: Account, mark = ''): string | undefined {
  const id = mark.split('.')[0] ?? ''
  const [given, right] = [Buffer.from(mark), Buffer.from(markDevice(secrets, account, id))]
  return given.length === right.length && timingSafeEqual(given, right) ? id : undefined
}
