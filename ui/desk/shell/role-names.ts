import { words } from '../../kit/words.ts'

const italian: Readonly<Record<string, string>> = {
  'first-level-operator': 'Operatore di primo livello',
  'office-operator': 'Operatore d’ufficio',
  'case-responsible': 'Responsabile del procedimento',
  supervisor: 'Supervisore',
  'office-manager': 'Responsabile d’ufficio',
  'knowledge-editor': 'Redattore delle schede',
  analyst: 'Analista',
  trainer: 'Formatore',
  'tenant-administrator': 'Amministratore dell’ente',
  'data-protection-officer': 'Responsabile della protezione dei dati',
  auditor: 'Revisore',
  'delegated-counter': 'Sportello delegato',
  'platform-administrator': 'Amministratore della piattaforma',
  'emergency-reader': 'Accesso di emergenza',
}

const english: Readonly<Record<string, string>> = {
  'first-level-operator': 'First-level operator',
  'office-operator': 'Office operator',
  'case-responsible': 'Person responsible for the case',
  supervisor: 'Supervisor',
  'office-manager': 'Office manager',
  'knowledge-editor': 'Knowledge editor',
  analyst: 'Analyst',
  trainer: 'Trainer',
  'tenant-administrator': 'Administrator of the organisation',
  'data-protection-officer': 'Data-protection officer',
  auditor: 'Auditor',
  'delegated-counter': 'Delegated counter',
  'platform-administrator': 'Platform administrator',
  'emergency-reader': 'Emergency access',
}

const say = words({ it: italian, en: english })

/** A role by its id in the reader's language; one that only this organisation has, as its id reads. */
export const roleName = (host: Element, role: string): string =>
  say(host)[role] ?? role.replaceAll('-', ' ')
