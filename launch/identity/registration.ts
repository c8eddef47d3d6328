import type { ClientMetadata, JWKS } from 'oidc-provider'

/** A client the provider answers; it is named by an address and tells its public keys, or where they are. */
export interface IdentityClient {
  readonly clientId: string
  /** How the consent page calls it; its host when not told. */
  readonly name?: string
  readonly redirectUris: readonly string[]
  /** Where the client sends people on to; browsers look at every step of a form's way. */
  readonly sites?: readonly string[]
  readonly jwks?: JWKS
  /** `{clientId}/.well-known/jwks.json` when neither this nor `jwks` is told; fetched when first needed. */
  readonly jwksUri?: string
}

/** The client as SPID and CIE register it: signed requests, private_key_jwt, UserInfo signed and sealed. */
export function registrationOf(client: IdentityClient): ClientMetadata {
  return {
    client_id: client.clientId,
    client_name: client.name ?? new URL(client.clientId).host,
    redirect_uris: [...client.redirectUris],
    ...keysOf(client),
    ...sectorOf(client),
    subject_type: 'pairwise',
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'RS256',
    request_object_signing_alg: 'RS256',
    require_signed_request_object: true,
    id_token_signed_response_alg: 'RS256',
    userinfo_signed_response_alg: 'RS256',
    userinfo_encrypted_response_alg: 'RSA-OAEP-256',
    userinfo_encrypted_response_enc: 'A256CBC-HS512',
  }
}

function keysOf({ clientId, jwks, jwksUri }: IdentityClient) {
  if (jwks) return { jwks }
  return { jwks_uri: jwksUri ?? `${clientId.replace(/\/$/, '')}/.well-known/jwks.json` }
}

/** Addresses on several hosts share one subject only under a declared sector: the client's own name. */
function sectorOf({ clientId, redirectUris }: IdentityClient) {
  const hosts = new Set(redirectUris.map((uri) => new URL(uri).host))
  return hosts.size > 1 ? { sector_identifier_uri: `https://${new URL(clientId).host}` } : {}
}
