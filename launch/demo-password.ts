import { deriveSecret } from './secret.ts'

/** The password of every invented operator: one a city, made from its master secret. */
export function demoPassword(secret: string): string {
  return `laguna-${deriveSecret(secret, 'demo password').toString('hex').slice(0, 8)}`
}
