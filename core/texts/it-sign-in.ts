import { faultWords } from './fault-words.ts'

/** What is said of signing in as staff, in Italian. */
export const itSignIn: Readonly<Record<string, string>> = {
  ...faultWords({
    'identity.proof-needed': [
      'Conferma che sei tu',
      'Per questo passo serve una conferma fresca, degli ultimi {minutes} minuti: confermala e il passo riparte.',
    ],
    'identity.session-unknown': [
      'Accesso non trovato',
      'È già finito, oppure non è tuo. Ricarica l’elenco.',
    ],
    'identity.second-factor-needed': [
      'Prima serve un secondo fattore',
      'Il tuo ente lo chiede a tutti: aggiungi una passkey o un’app che dà i codici, poi continua.',
    ],
    'identity.factor-not-valid': [
      'Codice o passkey non validi',
      'Il codice è sbagliato, già usato o scaduto, oppure la passkey non è tua. Riprova con un codice nuovo.',
    ],
    'identity.factor-unknown': [
      'Non c’è più',
      'Questa passkey o questa app è già stata tolta. Ricarica l’elenco.',
    ],
    'identity.last-factor': [
      'È l’ultimo secondo fattore',
      'Il tuo ente ne chiede uno: prima aggiungine un altro, poi togli questo.',
    ],
    'identity.invitation-not-valid': [
      'L’invito non vale più',
      'È già stato usato o sono passati più di sette giorni. Chiedine uno nuovo al responsabile.',
    ],
    'identity.password-too-short': [
      'La password è troppo corta',
      'Servono almeno {least} caratteri: va bene anche una frase.',
    ],
    'identity.password-too-common': [
      'La password è tra le più usate',
      'È una delle prime che si provano. Scegline una meno comune, per esempio una frase tua.',
    ],
    'identity.password-too-personal': [
      'La password contiene il tuo nome',
      'Nome e indirizzo si indovinano subito. Scegline una senza.',
    ],
    'identity.password-wrong': ['Password non corretta', 'Controlla e riprova.'],
    'identity.no-provider': [
      'Qui non si entra così',
      'Questo ente non ha un proprio servizio di accesso: entra con e-mail e password.',
    ],
    'identity.no-group': [
      'Il tuo ente non ti ha dato un ruolo qui',
      'L’accesso è riuscito, ma nessuno dei tuoi gruppi corrisponde a un ruolo. Chiedi a chi gestisce gli accessi.',
    ],
    'identity.staff-only': [
      'È soltanto per chi lavora nell’ente',
      'Password, passkey e codici si gestiscono dopo essere entrati come operatore.',
    ],
    'http.too-many-requests': [
      'Troppe richieste',
      'Da questa rete ne sono arrivate troppe in un minuto. Aspetta {retryAfter} secondi e riprova.',
    ],
  }),
  'mail.invited.subject': '{tenant}: il tuo accesso',
  'mail.invited.body':
    'Buongiorno {name},\n\n{tenant} ti ha dato un accesso a DiMe. Apri questa pagina e scegli la password:\n\n{link}\n\nIl collegamento vale una volta sola, fino al {day}.\n\n{tenant}',
}
