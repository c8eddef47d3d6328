import type { SignIn } from '../identity/oidc/client.ts'

/** A provider that vouches for Marta, whoever comes. */
export const vouching: SignIn = {
  begin: async ({ level }) => ({
    url: 'https://provider.example/authorize',
    transaction: {
      issuer: 'https://provider.example',
      level,
      state: 'state',
      nonce: 'nonce',
      codeVerifier: 'verifier',
      begunAt: 0,
    },
  }),
  finish: async () => ({
    subject: 'Marta',
    givenName: 'Marta',
    familyName: 'Provini',
    level: 2,
    scheme: 'spid',
    issuer: 'https://provider.example',
  }),
}
