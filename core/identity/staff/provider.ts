import type { JSONWebKeySet } from 'jose'
import { LRUCache } from 'lru-cache'
import { authorizationCodeGrant, buildAuthorizationUrlWithJAR } from 'openid-client'
import type { Tenant } from '../../tenancy/tenants.ts'
import { createConnection, type Connection } from '../oidc/connection.ts'
import { faultOf } from '../oidc/fault-of.ts'
import { answerForged, signInExpired } from '../oidc/faults.ts'
import { isExpired, newTransaction, type SignInTransaction } from '../oidc/transaction.ts'
import { identityIn, type ProviderIdentity } from './provider-identity.ts'
import { callbackOf, providerOf, providerParameters } from './provider-request.ts'

/** Signs staff in at their tenant's own provider. Every failure is an `identity.*` fault. */
export interface StaffProviders {
  /** Where to send the person, and what to keep until they are back. */
  begin(tenant: Tenant, locale: string): Promise<{ url: string; transaction: SignInTransaction }>
  /** Who came back: state, nonce, issuer and signature are checked; an answer serves once. */
  finish(
    tenant: Tenant,
    callbackUrl: URL,
    transaction: SignInTransaction,
  ): Promise<ProviderIdentity>
}

/** With which key DiMe signs what it asks, and where it is answered. */
export interface ProviderSettings {
  readonly key: JSONWebKeySet
  readonly publicUrl: string
}

type Connect = () => Promise<Connection>

/** Builds the way to every tenant's provider; nothing is asked of one until somebody goes there. */
export function createStaffProviders(settings: ProviderSettings): StaffProviders {
  const connections = new LRUCache<string, Connect>({ max: 500 })
  const connectionOf = (tenant: Tenant): { connect: Connect; issuer: string } => {
    const { issuer, clientId } = providerOf(tenant, settings.publicUrl)
    const name = JSON.stringify([tenant.slug, issuer, clientId])
    const redirectUri = callbackOf(tenant, settings.publicUrl)
    const { key } = settings
    const connect =
      connections.get(name) ?? createConnection({ issuer, clientId, redirectUri, key })
    connections.set(name, connect)
    return { connect, issuer }
  }
  return {
    async begin(tenant, locale) {
      const { connect, issuer } = connectionOf(tenant)
      const transaction = newTransaction(issuer, 1, Date.now())
      const redirectUri = callbackOf(tenant, settings.publicUrl)
      const parameters = await providerParameters(transaction, redirectUri, locale)
      const url = await orFault(addressOf(connect, parameters), issuer)
      return { url, transaction }
    },
    async finish(tenant, callbackUrl, transaction) {
      const { connect, issuer } = connectionOf(tenant)
      if (transaction.issuer !== issuer) throw answerForged({ check: 'issuer' })
      if (isExpired(transaction, Date.now())) throw signInExpired({})
      const claims = await orFault(claimsOf(connect, callbackUrl, transaction), issuer)
      return identityIn(claims, tenant)
    },
  }
}

async function addressOf(connect: Connect, parameters: Record<string, string>): Promise<string> {
  const { provider, signing } = await connect()
  const url = await buildAuthorizationUrlWithJAR(provider, parameters, signing)
  return url.href
}

async function claimsOf(connect: Connect, callbackUrl: URL, transaction: SignInTransaction) {
  const { provider } = await connect()
  const tokens = await authorizationCodeGrant(provider, callbackUrl, {
    pkceCodeVerifier: transaction.codeVerifier,
    expectedState: transaction.state,
    expectedNonce: transaction.nonce,
    idTokenExpected: true,
  })
  return tokens.claims()
}

async function orFault<Value>(work: Promise<Value>, issuer: string): Promise<Value> {
  try {
    return await work
  } catch (error) {
    throw faultOf(error, issuer)
  }
}
