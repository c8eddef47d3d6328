import { faultWords } from './fault-words.ts'

/** What is said of signing in as staff, in English. */
export const enSignIn: Readonly<Record<string, string>> = {
  ...faultWords({
    'identity.proof-needed': [
      'Confirm that it is you',
      'This step needs a proof from the last {minutes} minutes: give it and the step goes on.',
    ],
    'identity.session-unknown': [
      'Session not found',
      'It is over already, or it is not yours. Load the list again.',
    ],
    'identity.second-factor-needed': [
      'A second factor comes first',
      'Your organisation asks everyone for one: add a passkey or an authenticator, then go on.',
    ],
    'identity.factor-not-valid': [
      'Code or passkey not valid',
      'The code is wrong, used or over, or the passkey is not yours. Try again with a new code.',
    ],
    'identity.factor-unknown': [
      'It is gone',
      'This passkey or authenticator was taken away already. Load the list again.',
    ],
    'identity.last-factor': [
      'It is the last second factor',
      'Your organisation asks for one: add another first, then take this one away.',
    ],
    'identity.invitation-not-valid': [
      'The invitation is no longer good',
      'It was used, or more than seven days have gone by. Ask for a new one.',
    ],
    'identity.password-too-short': [
      'The password is too short',
      'It takes {least} characters at least: a sentence will do.',
    ],
    'identity.password-too-common': [
      'The password is too common',
      'It is among the first that anybody tries. Choose another, a sentence of your own for example.',
    ],
    'identity.password-too-personal': [
      'The password holds your name',
      'Names and addresses are guessed at once. Choose one without.',
    ],
    'identity.password-wrong': ['Wrong password', 'Check it and try again.'],
    'identity.no-provider': [
      'This is not the way in here',
      'This organisation has no provider of its own: sign in with e-mail and password.',
    ],
    'identity.no-group': [
      'Your organisation gave you no role here',
      'You signed in, but none of your groups stands for a role. Ask whoever looks after sign-ins.',
    ],
    'identity.staff-only': [
      'This is for staff alone',
      'Passwords, passkeys and codes are looked after once signed in as an operator.',
    ],
    'http.too-many-requests': [
      'Too many requests',
      'Too many came from this network in a minute. Wait {retryAfter} seconds and try again.',
    ],
  }),
  'mail.invited.subject': '{tenant}: your way in',
  'mail.invited.body':
    'Good morning {name},\n\n{tenant} has given you a way into DiMe. Open this page and choose your password:\n\n{link}\n\nThe link works once, until {day}.\n\n{tenant}',
}
