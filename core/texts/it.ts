import { itAnswers } from './it-answers.ts'
import { itEnabling } from './it-enabling.ts'
import { itEngine } from './it-engine.ts'
import { itFaults } from './it-faults.ts'
import { itGoverning } from './it-governing.ts'
import { itPackages } from './it-packages.ts'
import { itPlugins } from './it-plugins.ts'
import { itRankings } from './it-rankings.ts'
import { itWork } from './it-work.ts'
import { itWorkflow } from './it-workflow.ts'

/** What the kernel says in Italian. */
export const it: Readonly<Record<string, string>> = {
  ...itAnswers,
  ...itFaults,
  ...itEnabling,
  ...itEngine,
  ...itGoverning,
  ...itPackages,
  ...itPlugins,
  ...itRankings,
  ...itWork,
  ...itWorkflow,
  yes: 'Sì',
  no: 'No',
  'why.unknown-move': 'In questa pratica non è previsto.',
  'why.not-in-state': 'Si apre quando la pratica è {states}.',
  'why.already-suspended':
    'Il termine si può sospendere una volta sola (art. 2, c. 7, L. 241/1990).',
  'why.too-late': 'Si poteva fare entro {days} giorni dalla conclusione.',
  'why.for-others': 'Lo può fare soltanto un’altra persona.',
  'why.already-noticed':
    'Il preavviso di rigetto è già stato dato: motivi nuovi non se ne aggiungono (art. 10-bis L. 241/1990).',
  'why.same-person': 'L’ha proposta la stessa persona: serve che decida un’altra.',
  'simulated.received': 'Arriva la richiesta: il termine decorre dal giorno dopo',
  'simulated.acknowledge':
    'DiMe scrive che la richiesta è arrivata e fino a quando si attende la risposta',
  'simulated.refer': 'La richiesta passa all’altra organizzazione',
  'simulated.automatic': 'DiMe esegue il passo da sé: {move}',
  'simulated.remind': 'Tre quarti del termine sono passati: avviso all’ufficio',
  'simulated.escalate': 'Termine scaduto: passa al responsabile',
  'simulated.resume': 'Nessuno risponde: il termine riprende da sé ({move})',
  'simulated.silence': 'Termine finito senza decisione: decide il silenzio ({move})',
  'simulated.refused': '«{move}» non si può: {why}',
  'coming.reminder': 'Avviso all’ufficio, a tre quarti del termine',
  'coming.resume': 'Il termine riprende',
  'coming.escalation': 'Termine scaduto: passa al responsabile',
  'coming.substitution': 'Nessuno provvede: passa al sostituto (art. 2, c. 9-bis, L. 241/1990)',
  'coming.asking-again': 'Se il cittadino non risponde, glielo si ricorda',
  'coming.silence': 'Termine finito: decide il silenzio',
  'entry.opened': 'Richiesta ricevuta',
  'entry.message.acknowledged': 'Ricevuta inviata, ultimo giorno utile {day}',
  'entry.message': 'Messaggio',
  'entry.note': 'Nota interna',
  'entry.document': 'Documento emesso: {name}, n. {number}',
  'entry.routed': 'Assegnata a {office}',
  'entry.clock.reminded': 'Avviso: mancano pochi giorni, il termine scade il giorno {day}',
  'entry.clock.escalated': 'Termine scaduto il giorno {day}: avvisato il responsabile {to}',
  'entry.referred': 'Affidata a {name}, con il codice {code}',
  'entry.not-referred': '{name} non offre questo servizio: la pratica resta a noi',
  'entry.referred.asked': 'Da affidare a {name}',
  'entry.referred.from': 'Ricevuta da {name}, codice {code}',
  'mail.acknowledged.subject': '{title}: richiesta {code} ricevuta',
  'mail.acknowledged.body':
    'Buongiorno,\n\nabbiamo ricevuto la richiesta «{title}». Il codice è {code}.\nSe ne occupa {office}. Le rispondiamo entro il giorno {day}.\n\n{tenant}',
  'mail.moved.subject': '{title}: la richiesta {code} è «{state}»',
  'mail.moved.body': 'Buongiorno,\n\nla richiesta {code} ora è «{state}».\n\n{text}\n\n{tenant}',
  'mail.reminded.subject': 'La pratica {code} scade il giorno {day}',
  'mail.reminded.body':
    'La pratica «{title}» {code} è a tre quarti del termine: scade il giorno {day}.\n\n{tenant}',
  'mail.escalated.subject': 'La pratica {code} è fuori termine',
  'mail.escalated.body':
    'La pratica «{title}» {code} doveva concludersi entro il giorno {day} e aspetta ancora.\n\n{tenant}',
  'contact.ticket': 'Richiesta: {title}',
  'contact.call': 'Telefonata, {minutes} min',
}
