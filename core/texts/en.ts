import { enAnswers } from './en-answers.ts'
import { enEnabling } from './en-enabling.ts'
import { enEngine } from './en-engine.ts'
import { enFaults } from './en-faults.ts'
import { enGoverning } from './en-governing.ts'
import { enPackages } from './en-packages.ts'
import { enPlugins } from './en-plugins.ts'
import { enRankings } from './en-rankings.ts'
import { enWork } from './en-work.ts'
import { enWorkflow } from './en-workflow.ts'

/** What the kernel says in English. */
export const en: Readonly<Record<string, string>> = {
  ...enAnswers,
  ...enFaults,
  ...enEnabling,
  ...enEngine,
  ...enGoverning,
  ...enPackages,
  ...enPlugins,
  ...enRankings,
  ...enWork,
  ...enWorkflow,
  yes: 'Yes',
  no: 'No',
  'why.unknown-move': 'This procedure has no such step.',
  'why.not-in-state': 'It opens when the case is {states}.',
  'why.already-suspended': 'The term can be suspended only once (art. 2, par. 7, L. 241/1990).',
  'why.too-late': 'It was possible within {days} days of the end.',
  'why.for-others': 'Only somebody else can do this.',
  'why.already-noticed':
    'Notice of the refusal was given before: no new reasons may be added (art. 10-bis, L. 241/1990).',
  'why.same-person': 'The same person proposed it: somebody else must decide.',
  'simulated.received': 'The request arrives: the term runs from the next day',
  'simulated.acknowledge':
    'DiMe writes that the request arrived and until when an answer may be awaited',
  'simulated.refer': 'The request goes to the other organisation',
  'simulated.automatic': 'DiMe takes the step by itself: {move}',
  'simulated.remind': 'Three quarters of the term are gone: notice to the office',
  'simulated.escalate': 'Term over: goes to the person responsible',
  'simulated.resume': 'Nobody answers: the term runs again by itself ({move})',
  'simulated.silence': 'Term over without a decision: silence decides ({move})',
  'simulated.refused': '“{move}” is not possible: {why}',
  'coming.reminder': 'Notice to the office, at three quarters of the term',
  'coming.resume': 'The term runs again',
  'coming.escalation': 'Term over: goes to the person responsible',
  'coming.substitution': 'Nobody acts: goes to the substitute (art. 2 c. 9-bis, L. 241/1990)',
  'coming.asking-again': 'If the citizen does not answer, they are reminded',
  'coming.silence': 'Term over: silence decides',
  'entry.opened': 'Request received',
  'entry.message.acknowledged': 'Receipt sent, last day {day}',
  'entry.message': 'Message',
  'entry.note': 'Internal note',
  'entry.document': 'Document issued: {name}, no. {number}',
  'entry.routed': 'Assigned to {office}',
  'entry.clock.reminded': 'Notice: few days are left, the term ends on {day}',
  'entry.clock.escalated': 'The term ended on {day}: {to} was told',
  'entry.referred': 'Handed to {name}, with the code {code}',
  'entry.not-referred': '{name} does not offer this service: the case stays with us',
  'entry.referred.asked': 'To be handed to {name}',
  'entry.referred.from': 'Received from {name}, code {code}',
  'mail.acknowledged.subject': '{title}: request {code} received',
  'mail.acknowledged.body':
    'Good morning,\n\nwe have received your request “{title}”. Its code is {code}.\n{office} is dealing with it. We will answer by {day}.\n\n{tenant}',
  'mail.moved.subject': '{title}: request {code} is now “{state}”',
  'mail.moved.body': 'Good morning,\n\nrequest {code} is now “{state}”.\n\n{text}\n\n{tenant}',
  'mail.reminded.subject': 'Case {code} is due on {day}',
  'mail.reminded.body':
    'Case “{title}” {code} has used three quarters of its term: it is due on {day}.\n\n{tenant}',
  'mail.escalated.subject': 'Case {code} is overdue',
  'mail.escalated.body': 'Case “{title}” {code} was due by {day} and is still waiting.\n\n{tenant}',
  'contact.ticket': 'Request: {title}',
  'contact.call': 'Telephone call, {minutes} min',
}
