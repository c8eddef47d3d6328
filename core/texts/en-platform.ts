import { faultWords } from './fault-words.ts'

/** What the platform says in English. */
export const enPlatform: Readonly<Record<string, string>> = {
  ...faultWords({
    'tenancy.suspended': [
      '{tenant}: service suspended',
      'The services of {tenant} are suspended for now; requests already sent are safe. Try again later or call the organisation.',
    ],
    'platform.only-there': [
      'There is nothing here',
      'Only whoever runs the platform does this, and only from there.',
    ],
    'platform.slug-taken': [
      'The short name is taken',
      'Another organisation is called “{slug}”: choose a different one.',
    ],
    'platform.unknown-service': [
      'Unknown service',
      'These services are not in the catalogue: {services}. Reload the page and choose again.',
    ],
    'platform.cannot-suspend': [
      'This organisation cannot be suspended',
      'There is no organisation “{slug}”, or it is the platform itself.',
    ],
    'platform.unknown-emergency': [
      'Emergency access not found',
      'Check the list of emergency accesses.',
    ],
  }),
  'platform.why.not-a-name':
    '2 to 41 lowercase letters, digits or hyphens are needed; the first is a letter.',
  'platform.why.taken': 'Another organisation is called so already.',
  'mail.emergency.subject': 'Emergency access to {tenant}, until {until}',
  'mail.emergency.body':
    'Hello,\n\n{by} has opened an emergency access to {tenant}, read-only, until {until}.\n\nReason: {reason}\n\nEvery reading is recorded. To end it at once: {desk}\n\nDiMe',
}
