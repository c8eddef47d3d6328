import { faultWords } from './fault-words.ts'

/** The words of the faults about roles, in Italian. */
export const itAccessFaults = faultWords({
  'access.not-allowed': [
    'Non puoi farlo con il tuo ruolo',
    'Lo permettono questi ruoli, nell’ufficio giusto: {roles}. Chiedilo al responsabile dell’ufficio.',
  ],
  'access.sign-in-needed': [
    'Bisogna entrare',
    'Entra con SPID, CIE o con le tue credenziali, poi riprova: quello che hai scritto resta.',
  ],
  'access.role-unknown': ['Ruolo sconosciuto', 'L’ente non ha nessun ruolo «{role}» da dare.'],
  'access.office-unknown': [
    'Ufficio sconosciuto',
    'L’ufficio non c’è o è stato chiuso: scegline un altro.',
  ],
  'access.cannot-give': [
    'Non puoi dare questo ruolo qui',
    'Si danno solo i ruoli che il proprio permette di dare, nei propri uffici. Chiedi all’amministratore dell’ente.',
  ],
  'access.role-reserved': [
    'È un ruolo di tutti gli enti',
    '«{role}» non si cambia: creane uno con un altro nome.',
  ],
  'access.role-too-wide': [
    'Il ruolo permetterebbe troppo',
    'Nessuno dei ruoli che puoi dare permette tutto questo: togli le regole indicate.',
  ],
  'access.role-of-oneself': [
    'È un tuo ruolo',
    'Cambiarlo sarebbe dare qualcosa a sé: deve farlo un’altra persona.',
  ],
  'access.role-is-held': [
    'Qualcuno ha ancora questo ruolo',
    'Lo hanno {holders} persone: toglilo a loro, poi eliminalo.',
  ],
  'access.role-has-changed': [
    'Il ruolo è cambiato nel frattempo',
    'L’ha cambiato {by}, ora è alla versione {version}: ricaricalo e riprova.',
  ],
  'access.last-administrator': [
    'È l’ultimo amministratore',
    'Senza di lui nessuno potrebbe più dare ruoli. Nomina prima un altro amministratore, poi riprova.',
  ],
  'access.not-held': ['Non hai questo ruolo in quell’ufficio', 'Scegli uno dei ruoli che hai.'],
})
