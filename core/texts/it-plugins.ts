import { faultWords } from './fault-words.ts'
import { itPluginFaults } from './it-plugin-faults.ts'

/** What is said in Italian about the way of a plugin's version into service. */
export const itPlugins: Readonly<Record<string, string>> = {
  ...itPluginFaults,
  ...faultWords({
    'plugin.unknown': ['Il plugin non c’è', 'Nessun plugin si chiama «{plugin}».'],
    'plugin.version-not-kept': [
      'La versione non c’è',
      'La versione {version} di «{plugin}» non è tra quelle conservate: carica di nuovo il pacchetto.',
    ],
    'plugin.version-taken': [
      'La versione c’è già',
      'Un altro pacchetto di «{plugin}» ha la versione {version}: chiedi all’autore di darle un numero nuovo.',
    ],
    'plugin.rollout-under-way': [
      'Un cambio è già in corso',
      'Per «{plugin}» qualcuno ha già chiesto un cambio: aspetta che finisca.',
    ],
    'plugin.unknown-rollout': ['Il cambio non c’è', 'Controlla l’elenco dei cambi del plugin.'],
    'plugin.would-break-histories': [
      'Le vite registrate non tornano',
      'I processi di «{plugin}» {version} non rivivono quelle registrate con lei: {histories}. Chi l’ha scritta deve correggerla.',
    ],
    'plugin.would-break-workflows': [
      'Dei processi in corso si spezzerebbero',
      '«{plugin}» {version} non può continuare i processi di {count} pratiche: {codes}. Non è cambiato niente: serve una versione che li continui.',
    ],
    'plugin.would-break-tickets': [
      'Pratiche aperte non potrebbero proseguire',
      'Sono {count}, tra cui {codes}: chiudile prima, o chiedi all’autore una versione che le porti con sé.',
    ],
    'plugin.has-open-tickets': [
      'Ci sono pratiche aperte',
      'Sono {count}, tra cui {codes}: chiudile prima, o scegli di lasciarle come sono.',
    ],
    'plugin.was-contracted': [
      'Non si torna più a questa versione',
      'Le tabelle di «{plugin}» sono cambiate in un modo che la versione {version} non conosce ({steps}).',
    ],
    'plugin.migration-failed': [
      'Le tabelle del plugin non si sono potute cambiare',
      'Niente è rimasto a metà. Che cosa è successo: {message}',
    ],
    'plugin.did-not-start': [
      'La versione non è partita',
      'Continua a servire quella di prima. Alla prova la {version} ha detto: {message}',
    ],
    'plugin.declares-otherwise': [
      'Il plugin non è quello del pacchetto',
      'Avviata, la versione {version} di «{plugin}» dichiara altro da quello che il pacchetto diceva.',
    ],
    'plugin.node-could-not': [
      'Un nodo non è riuscito ad avviare la versione',
      'Dappertutto serve di nuovo quella di prima. Il nodo {node} dice: {message}',
    ],
    'plugin.nodes-too-slow': [
      'Qualche nodo non ha risposto in tempo',
      'Dappertutto serve di nuovo la versione di prima. Mancava: {nodes}.',
    ],
    'plugin.not-a-key': [
      'La chiave non è valida',
      'Serve la chiave pubblica Ed25519 dell’autore: 32 byte in base64, come la scrive «npm run plugin key».',
    ],
    'plugin.unknown-publisher': [
      'Autore sconosciuto',
      'Nessun autore di cui ci si fida ha questa chiave.',
    ],
  }),
  'rollout.state.asked': 'Chiesto',
  'rollout.state.checking': 'In verifica',
  'rollout.state.migrating': 'Prepara le tabelle',
  'rollout.state.starting': 'In prova',
  'rollout.state.live': 'In servizio',
  'rollout.state.gone': 'Tolto',
  'rollout.state.refused': 'Rifiutato',
  'rollout.step.checking': 'Firma, contratto e pratiche aperte',
  'rollout.step.migrating': 'Tabelle proprie allargate',
  'rollout.step.starting': 'Avviato di prova',
  'rollout.step.following': 'Tutti i nodi lo seguono',
  'rollout.step.carrying': 'Pratiche portate alla versione nuova',
  'entry.note.carried-over':
    'Il servizio è passato dalla versione {from} alla {version}: la pratica la segue',
}
