import type { Router } from '@koa/router'
import type { CitizenDoor } from './citizen-door.ts'
import { comeBack } from './come-back.ts'
import { leave } from './leave.ts'

/** Citizens leave for the identity provider and come back to the page they left, with a one-time code in its fragment. */
export function signInRoutes(router: Router, door: CitizenDoor): void {
  router.get('/.well-known/jwks.json', (ctx) => void (ctx.body = door.publicKeys))
  router.get('/sign-in/:tenant', (ctx) => leave(door, ctx))
  router.get('/callback', (ctx) => comeBack(door, ctx))
}
