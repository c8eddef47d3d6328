import { faultWords } from './fault-words.ts'

/** What the kernel says in English of where requests go. */
export const enRouting: Readonly<Record<string, string>> = {
  ...faultWords({
    'routing.rules-not-valid': [
      'The rules are not valid',
      'Some rule says what the service does not ask: mend the fields that are named.',
    ],
    'routing.has-changed': [
      'The rules have changed meanwhile',
      'Somebody changed them. Reload them, check and try again.',
    ],
    'routing.cannot-route-to': [
      'Requests cannot go there',
      '“{tenant}” does not offer this service, or is this very organisation: choose another goal.',
    ],
  }),
  'rule.when': 'If {when}, it goes to {goal}.',
  'rule.always': 'It always goes to {goal}.',
  'rule.otherwise': 'No rule decides: it goes to {goal}.',
  'rule.quoted': '“{value}”',
  'rule.about': 'the request is about {values}',
  'rule.answer': 'the answer to “{question}” is {values}',
  'rule.areas': 'the place is in {values}',
  'rule.languages': 'the request is in {values}',
  'rule.channels': 'it is sent {values}',
  'rule.requesters': 'it is sent by {values}',
  'rule.hours.within': 'it comes in the hours of {office}',
  'rule.hours.outside': 'it comes outside the hours of {office}',
  'rule.from': 'it comes from {day} on',
  'rule.until': 'it comes by {day}',
  'rule.warning.shadowed':
    'Rule {rule} never decides: all that it would take is taken by rule {by} already.',
  'rule.warning.over': 'Rule {rule} does not hold any more: its last day is past.',
  'rule.refused.field':
    'The service does not ask “{value}”, or its answers cannot be told beforehand',
  'rule.refused.answer': '“{value}” is none of the answers',
  'rule.refused.area': '“{value}” is none of the areas',
  'language.it': 'Italian',
  'language.en': 'English',
  'requester.citizen': 'a citizen',
  'requester.company': 'a company',
  'requester.operator': 'an operator',
  'requester.anonymous': 'somebody unknown',
}
