import { faultWords } from './fault-words.ts'

/** What the kernel says in Italian of where requests go. */
export const itRouting: Readonly<Record<string, string>> = {
  ...faultWords({
    'routing.rules-not-valid': [
      'Le regole non vanno bene',
      'Qualche regola dice ciò che il servizio non chiede: correggi i campi indicati.',
    ],
    'routing.has-changed': [
      'Le regole sono cambiate nel frattempo',
      'Qualcuno le ha modificate. Ricaricale, controlla e riprova.',
    ],
    'routing.cannot-route-to': [
      'Non si può mandare lì',
      '«{tenant}» non offre questo servizio, o è questo stesso ente: scegli un’altra destinazione.',
    ],
  }),
  'rule.when': 'Se {when}, va a {goal}.',
  'rule.always': 'Va sempre a {goal}.',
  'rule.otherwise': 'Nessuna regola decide: va a {goal}.',
  'rule.quoted': '«{value}»',
  'rule.about': 'la richiesta riguarda {values}',
  'rule.answer': 'a «{question}» si risponde {values}',
  'rule.areas': 'il luogo è in {values}',
  'rule.languages': 'la richiesta è in {values}',
  'rule.channels': 'arriva {values}',
  'rule.requesters': 'la manda {values}',
  'rule.hours.within': 'arriva nell’orario di {office}',
  'rule.hours.outside': 'arriva fuori dall’orario di {office}',
  'rule.from': 'arriva dal giorno {day}',
  'rule.until': 'arriva entro il giorno {day}',
  'rule.warning.shadowed':
    'La regola {rule} non decide mai: tutto ciò che prenderebbe lo prende già la {by}.',
  'rule.warning.over': 'La regola {rule} non vale più: il suo ultimo giorno è passato.',
  'rule.refused.field':
    'Il servizio non fa la domanda «{value}», o le risposte non si sanno in anticipo',
  'rule.refused.answer': '«{value}» non è tra le risposte',
  'rule.refused.area': '«{value}» non è tra le zone',
  'language.it': 'italiano',
  'language.en': 'inglese',
  'requester.citizen': 'un cittadino',
  'requester.company': 'un’impresa',
  'requester.operator': 'un operatore',
  'requester.anonymous': 'chi non si fa conoscere',
}
