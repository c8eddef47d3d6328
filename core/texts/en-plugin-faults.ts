import { faultWords } from './fault-words.ts'

/** The words of the faults of plugins in English: what happened, then why and what to do. */
export const enPluginFaults = faultWords({
  'plugin.too-slow': [
    'The service did not answer in time',
    'We try again by ourselves: there is no need to send the request again.',
  ],
  'plugin.is-busy': ['The service has too many requests', 'Try again in a few seconds.'],
  'plugin.is-away': [
    'The service is restarting',
    'Try again in a few seconds: what you wrote is kept.',
  ],
  'plugin.failed': ['The service failed', 'The error is on record. Try again later.'],
  'plugin.not-sound': [
    'The plugin is not declared soundly',
    'Mend the errors named and load it again.',
  ],
  'plugin.unknown-activity': ['Unknown activity', 'The plugin does not declare “{activity}”.'],
  'plugin.not-loaded': ['Plugin not loaded', '“{plugin}” is not in service.'],
  'plugin.asks-too-much': [
    'The plugin asks for too many rows',
    'It is lent {most} at once: it has to ask for fewer, page by page.',
  ],
  'plugin.may-only-read': ['The plugin may only read', 'One reading at a time, no changes.'],
  'plugin.asks-out-of-turn': [
    'The plugin asked out of turn',
    'Rows can be read only during a task.',
  ],
  'hearing.unknown': [
    'The event is not there',
    'Perhaps the plugin heard it meanwhile: look at the list again.',
  ],
  'plugin.may-only-write-rows': [
    'The plugin may only write rows of its own',
    'One statement at a time, with its values apart.',
  ],
  'plugin.needs-other-kernel': [
    'The plugin is for another version of DiMe',
    'It needs the contract {needs}, here it is {has}: upgrade DiMe or choose another version of the plugin.',
  ],
  'plugin.not-permitted': [
    'The plugin is not permitted',
    '“{plugin}” wanted “{permission}”, which it did not ask for or the organisation did not accept. It is accepted in the plugin’s settings.',
  ],
  'plugin.outside-failed': [
    'The outside system did not answer',
    '{origin}: {why}. We try again later.',
  ],
  'plugin.is-off': ['Service not active', '“{plugin}” is not active here.'],
})
