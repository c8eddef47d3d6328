import type { Configuration } from '../configuration.ts'
import type { Database } from '../database/database.ts'
import type { Secrets } from '../operation/secrets.ts'
import { createSignIn, type SignIn } from './oidc/client.ts'
import { publicKeys } from './oidc/key.ts'
import { createStaffProviders, type StaffProviders } from './staff/provider.ts'
import { signInKeys } from './sign-in-keys.ts'

/** The ways in for citizens, and for staff at their own providers, with the public keys that the provider asks for. */
export async function openSignIn(
  { oidc, publicUrl }: Pick<Configuration, 'oidc' | 'publicUrl'>,
  database: Database,
  secrets: Secrets,
): Promise<{ signIn: SignIn; publicKeys: object; providers: StaffProviders }> {
  const key = await signInKeys(database, secrets)
  const signIn = createSignIn({ ...oidc, redirectUri: `${publicUrl}/callback`, key })
  const providers = createStaffProviders({ key, publicUrl })
  return { signIn, publicKeys: publicKeys(key), providers }
}
