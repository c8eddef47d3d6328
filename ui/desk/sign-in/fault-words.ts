import { words } from '../../kit/words.ts'

type Told = Readonly<Record<string, readonly [what: string, why: string]>>

const italian: Told = {
  'identity.no-group': [
    'Il tuo ente ti conosce, ma qui non hai un ruolo',
    'Nessuno dei tuoi gruppi corrisponde a un ruolo, oppure il tuo accesso è stato chiuso. Chiedi a chi gestisce il personale.',
  ],
  'identity.sign-in-refused': [
    'Il tuo ente non ti ha fatto entrare, o hai interrotto tu',
    'Non è successo niente: riprova quando vuoi.',
  ],
  'identity.sign-in-expired': [
    'L’accesso è durato troppo',
    'Per sicurezza scade dopo qualche minuto. Riprova.',
  ],
  'identity.provider-away': [
    'Il sistema di accesso dell’ente non risponde',
    'Riprova fra qualche minuto, o entra con e-mail e password se ne hai una.',
  ],
}

const english: Told = {
  'identity.no-group': [
    'Your organisation knows you, but you have no role here',
    'None of your groups stands for a role, or your access was ended. Ask whoever looks after the staff.',
  ],
  'identity.sign-in-refused': [
    'Your organisation did not let you in, or you broke off',
    'Nothing happened: try again whenever you like.',
  ],
  'identity.sign-in-expired': [
    'The sign-in took too long',
    'For safety it expires after a few minutes. Try again.',
  ],
  'identity.provider-away': [
    'Your organisation’s sign-in does not answer',
    'Try again in a few minutes, or use e-mail and password if you have one.',
  ],
}

/** Why the organisation's own sign-in let somebody not in: what happened and what to do, by the code. */
export const sayFault = words({ it: italian, en: english })
