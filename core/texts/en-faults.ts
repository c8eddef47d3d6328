import { faultWords } from './fault-words.ts'

/** The words of every fault in English: what happened, then why and what to do. */
export const enFaults = faultWords({
  'tenancy.unknown-tenant': [
    'Unknown organisation',
    'There is no organisation “{tenant}” here. Check the address.',
  ],
  'service.not-offered': [
    'Service not available',
    'The service “{service}” is not offered here, or not at the moment.',
  ],
  'service.answers-not-valid': [
    'Some answers need correcting',
    'Check the questions named and correct them.',
  ],
  'service.level-too-low': [
    'A surer sign-in is needed',
    'This service asks for level {level}: what you wrote is kept.',
  ],
  'ticket.unknown': [
    'Case not found',
    'There is no case with this code. Check it letter by letter.',
  ],
  'ticket.has-changed': [
    'The case has changed meanwhile',
    '{by} changed it. Reload the case, check and try again: your text is kept.',
  ],
  'ticket.is-taken': [
    '{by} has already taken charge',
    'Two people took it at once and {by} was first. Write a note or choose another case.',
  ],
  'ticket.move-not-allowed': ['Not possible now', '{why}'],
  'ticket.message-needed': [
    'A message is needed',
    'Write what the other side needs to know: this step cannot be made without words.',
  ],
  'ticket.photo-unknown': ['A photo is missing', 'Upload the photo again and send.'],
  'ticket.cannot-refer': [
    'It cannot be handed to that organisation',
    'The case is handed over already, has ended, or the organisation does not offer this service.',
  ],
  'document.unknown': [
    'Not one of our documents',
    'Number and code match no document issued by this organisation.',
  ],
  'file.not-taken': [
    'This file cannot be uploaded',
    '“{name}” is neither a photo nor a PDF: we take JPEG, PNG, WebP and PDF.',
  ],
  'file.too-large': [
    'The file is too large',
    '“{name}” is over {limit} MB. Make it smaller and try again.',
  ],
  'sheet.unknown': ['Sheet not found', 'The sheet is gone or not for you. Search again.'],
  'search.is-not-updated': ['Search is being prepared', 'Try again shortly.'],
  'call.unknown': ['Call not found', 'There is no such call in this centre.'],
  'call.has-changed': ['The call has changed meanwhile', 'Reload the call and try again.'],
  'call.is-taken': ['{by} has already answered', 'The call belongs to {by}.'],
  'call.is-closed': ['The call is closed', 'Its outcome has been saved and cannot be changed.'],
  'call.event-out-of-order': [
    'Event out of order',
    '“{kind}” cannot follow the state “{state}”: send the events in order.',
  ],
  'call.checks-needed': [
    'Two checks are needed',
    'Ask for two of fiscal code, date of birth, address and the code of a case.',
  ],
  'person.unknown': ['Person not found', 'There is nobody with these details.'],
  'clock.already-suspended': [
    'The term has been suspended once already',
    'The law allows one suspension only (art. 2, par. 7, L. 241/1990).',
  ],
  'calendar.never-opens': [
    'The calendar has no working days',
    'Give the office its hours and try again.',
  ],
  'identity.not-recognised': [
    'E-mail or password not right',
    'Check and try again. If you forgot the password, ask your organisation’s administrator.',
  ],
  'identity.too-many-attempts': ['Too many attempts', 'Wait {minutes} minutes and try again.'],
  'identity.token-not-valid': [
    'Your sign-in has expired',
    'Sign in again: what you wrote is kept.',
  ],
  'identity.code-not-valid': [
    'The sign-in is not valid',
    'The code was used already or has expired. Sign in again.',
  ],
  'identity.return-not-allowed': [
    'We do not return to that site',
    '“{origin}” is not one of this organisation’s sites.',
  ],
  'identity.foreign-origin': [
    'Request from another site',
    'Another page tried to act with your session: nothing was done.',
  ],
  'identity.provider-away': [
    'The sign-in service does not answer',
    'Try again in a few minutes: what you wrote is kept.',
  ],
  'identity.provider-faulty': [
    'The sign-in service gave an answer we do not understand',
    'Try again; if it happens again, call us.',
  ],
  'identity.sign-in-refused': [
    'The sign-in was not completed',
    'You can start again whenever you like.',
  ],
  'identity.level-too-low': [
    'A higher level is needed',
    'This service asks for level {asked}: sign in with the code or the card.',
  ],
  'identity.sign-in-expired': [
    'The sign-in expired or was already used',
    'Start again from the service.',
  ],
  'identity.answer-forged': [
    'The answer does not belong to this sign-in',
    'Start again from the service.',
  ],
  'identity.attributes-missing': [
    'An identity attribute is missing',
    'The sign-in service gave us no valid name or fiscal code: contact your identity provider.',
  ],
  'http.not-here': ['Not found', 'There is no “{name}” here. Check the address.'],
  'http.method-not-allowed': ['Method not allowed', 'Use {allowed}.'],
  'http.body-too-large': ['The request is too large', 'The limit is {limit} bytes.'],
  'http.not-json': ['The body is not JSON', 'Mend the body and try again.'],
  'http.not-json-type': ['Content type not taken', 'Send content-type: application/json.'],
  'http.input-not-valid': ['Some input is not valid', 'Check the fields named.'],
  'http.idempotency-key-reused': [
    'Key already used for another request',
    'Use a new key for a different request.',
  ],
  'http.idempotency-key-not-valid': [
    'The Idempotency-Key is not valid',
    'Use 8 to 100 letters, digits, dashes.',
  ],
  'http.unforeseen': [
    'Something broke on our side',
    'The error is on record and nothing was changed. Try again shortly; if it happens again, call us with the code below.',
  ],
  'record.away': ['We cannot answer right now', 'Try again in a few seconds: nothing was lost.'],
})
