import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { Problem } from '../../kit/problem.ts'
import { say } from './words.ts'

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = (): boolean => typeof PublicKeyCredential === 'function'

/** Lets the person show a passkey; a refusal or a change of mind is a `Problem` in words. */
export async function showPasskey(
  host: Element,
  optionsJSON: PublicKeyCredentialRequestOptionsJSON,
) {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  return startAuthentication({ optionsJSON }).catch(() => refuse(host))
}

/** Lets the person make a passkey on this device or a key. */
export async function makePasskey(
  host: Element,
  optionsJSON: PublicKeyCredentialCreationOptionsJSON,
) {
  const { startRegistration } = await import('@simplewebauthn/browser')
  return startRegistration({ optionsJSON }).catch(() => refuse(host))
}

function refuse(host: Element): never {
  const { passkeyNo: title, passkeyNoWhy: detail } = say(host)
  throw new Problem({ code: 'ui.passkey', status: 400, title, detail })
}
