import { faultWords } from './fault-words.ts'

/** What is said of mandates in English. */
export const enMandates: Readonly<Record<string, string>> = {
  ...faultWords({
    'mandate.unknown': ['Mandate not found', 'There is no such mandate, or it is not yours.'],
    'mandate.not-standing': [
      'The mandate stands no more',
      'It was revoked or has ended: nothing was sent. Choose for whom you ask, then try again.',
    ],
    'mandate.does-not-cover': [
      'The mandate does not cover this service',
      '“{title}” is not among the services you may ask for {name}. Ask for a wider mandate, or go on for yourself.',
    ],
    'mandate.code-not-valid': [
      'The code is not right',
      '“{code}” is neither a fiscal code nor a VAT number: check it character by character.',
    ],
    'mandate.to-oneself': [
      'You need no mandate to yourself',
      'Write the fiscal code of the person who will act for you.',
    ],
    'mandate.days-not-valid': [
      'Check the dates',
      'A mandate begins today or later, ends after it begins and lasts a year at most.',
    ],
    'mandate.scope-needed': [
      'What it covers is missing',
      'A support administrator acts as far as the decree says: name the services or their kind.',
    ],
    'mandate.not-a-minor': [
      'This person is of age',
      'A parent acts for a child under 18: check the date of birth.',
    ],
    'mandate.evidence-unknown': [
      'The paper cannot be found',
      'Upload the paper that proves the mandate again, then record it.',
    ],
    'mandate.wrong-party': [
      'It does not fit this person',
      'Legal representatives and employees act for a company, the others for a person; who acts is always a person.',
    ],
    'mandate.own-name-needed': [
      'You are acting for somebody else now',
      'Go back to acting for yourself: only the person themselves gives a mandate.',
    ],
  }),
  'mandate.kind.semplice': 'Mandate',
  'mandate.kind.tutela': 'Guardianship',
  'mandate.kind.amministrazione-di-sostegno': 'Support administration',
  'mandate.kind.curatela': 'Curatorship',
  'mandate.kind.genitore': 'Parental responsibility',
  'mandate.kind.legale-rappresentante': 'Legal representation',
  'mandate.kind.professionista': 'Professional engagement',
  'mandate.kind.dipendente': 'Engagement by a company',
  'mandate.as.semplice': 'with a mandate',
  'mandate.as.tutela': 'guardian',
  'mandate.as.amministrazione-di-sostegno': 'support administrator',
  'mandate.as.curatela': 'curator',
  'mandate.as.genitore': 'parent',
  'mandate.as.legale-rappresentante': 'legal representative',
  'mandate.as.professionista': 'engaged professional',
  'mandate.as.dipendente': 'engaged employee',
  'mandate.state.standing': 'In force',
  'mandate.state.future': 'Not begun yet',
  'mandate.state.unverified': 'To be verified',
  'mandate.state.ended': 'Ended',
  'mandate.state.revoked': 'Revoked',
  'mandate.archetype.permits-and-documents': 'permits and documents',
  'mandate.archetype.payments-due': 'payments due',
  'mandate.archetype.benefits': 'benefits',
  'mandate.archetype.ranking-call': 'calls and rankings',
  'mandate.archetype.paid-services': 'paid services',
  'mandate.archetype.report': 'reports',
  'mandate.covers-all': 'All services',
  'mandate.use.ticket.opened': 'Sent a request',
  'mandate.use.ticket.moved': 'Took a request further',
  'mandate.use.ticket.read': 'Read a request',
  'mandate.use.file.read': 'Opened a document',
  'mandate.use.mandate.chosen': 'Chose to act by this mandate',
  'mandate.by': '{by}, for {name}',
  'mandate.sent-by': 'Sent by {by}',
  'mail.mandate-used.subject': '{text}: {title}, {code}',
  'mail.mandate-used.body':
    'Good morning,\n\n{text}, on your behalf: “{title}”, code {code}.\nThe request is in your personal area, with everything that was done. If you did not know of it, revoke the mandate in your area, under “Mandates”, or call us.\n\n{tenant}',
  'mail.mandate-recorded.subject': '{kind} recorded in your name: {grantee}',
  'mail.mandate-recorded.body':
    'Good morning {grantor},\n\n{tenant} has recorded: {kind}, by which {grantee} may act for you ({covers}). It stands once the paper that proves it has been checked.\nIt is in your personal area. If you know nothing of it, call us: {phone}.\n\n{tenant}',
  'mail.mandate-verified.subject': '{kind} in force: {grantee} may act for you',
  'mail.mandate-verified.body':
    'Good morning {grantor},\n\n{tenant} has verified: {kind}. From now on {grantee} may act for you ({covers}); you are told of everything they do.\nIt is in your personal area. If you know nothing of it, call us: {phone}.\n\n{tenant}',
  'mail.mandate-revoked.subject': '{kind} revoked: {grantee}',
  'mail.mandate-revoked.body':
    'Good morning {grantor},\n\nit stands no more: {kind}, by which {grantee} could act for you ({covers}). It was revoked by {by}.\nIf you know nothing of it, call us: {phone}.\n\n{tenant}',
  'mandate.told.opened': '{by} sent a request',
  'mandate.told.moved': '{by} acted on your request',
}
