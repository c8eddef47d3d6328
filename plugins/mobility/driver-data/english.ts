import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the communication says in English. */
export const english: ServiceWords<typeof form, typeof cycle> = {
  title: 'Tell us who was driving',
  brief: 'Who was driving, after a fine that takes licence points: within 60 days of the notice.',
  audience: 'Whoever received the fine as owner, lessee or representative of an enterprise.',
  needs: [
    'The fine, with its number and the day on which you received it',
    'The licence of whoever was driving, front and back',
    'If it was somebody else, the form with their signature too',
  ],
  gives: 'A receipt with a protocol number: it proves the day on which you wrote.',
  times: 'We check it within thirty days.',
  cost: 'Nothing.',
  form: {
    notice: { label: 'Number of the fine', example: 'V/123456/2026' },
    violationOn: 'Day of the violation',
    notifiedOn: {
      label: 'Day on which you received the fine',
      hint: 'The 60 days are counted from here, even if you have appealed.',
    },
    plate: { label: 'Plate of the vehicle', example: 'AB123CD' },
    role: {
      label: 'As what do you write?',
      options: {
        owner: 'Owner',
        lessee: 'Lessee or borrower',
        'legal-representative': 'Representative of an enterprise or a body',
      },
    },
    isKnown: 'Do you know who was driving?',
    reason: {
      label: 'Why can you not say who was driving?',
      hint: 'Only a justified and documented reason avoids the fine for not telling.',
    },
    who: { label: 'Who was driving?', options: { me: 'I was', other: 'Somebody else' } },
    driverName: 'Name of the driver',
    driverCode: {
      label: 'Fiscal code of the driver',
      hint: 'Leave it empty if they have no Italian one.',
    },
    driverBornOn: 'Date of birth of the driver',
    driverAddress: {
      label: 'Address of the driver',
      example: 'Via Torino 12, 30172 Venezia',
    },
    licenceNumber: { label: 'Number of the licence', example: 'U1X23456Y' },
    licenceCategory: {
      label: 'Category of the licence',
      options: { AM: 'AM', A: 'A', B: 'B', BE: 'BE', C: 'C', CE: 'CE', D: 'D', DE: 'DE' },
    },
    licenceIssuer: { label: 'Who issued it', example: 'MIT-UCO, or the foreign state' },
    licenceIssuedOn: 'Issued on',
    licenceExpiresOn: 'Valid until',
    licencePapers: 'The licence, front and back',
    signedForm: {
      label: 'The form signed by the driver',
      hint: 'Without it the fine will be notified to that person too, at a further cost.',
    },
  },
  states: {
    submitted: 'Sent',
    checking: { citizen: 'We are checking it', clerk: 'To be checked' },
    waiting: { citizen: 'Waiting for your answer', clerk: 'Waiting for more' },
    accepted: { citizen: 'Accepted', clerk: 'Accepted, to be sent on' },
    'accepted-late': { citizen: 'Accepted, late', clerk: 'Accepted as late, to be sent on' },
    sent: 'Sent on to the driving authority',
    rejected: 'Not accepted',
  },
  moves: {
    'hand-over': 'Hand over to the office',
    accept: 'Accept',
    'accept-late': 'Accept as late',
    ask: 'Ask for more',
    reject: 'Do not accept',
    answer: 'Answer',
    resume: 'Resume',
    send: 'Send on to the driving authority',
  },
  notices: {
    sent: {
      subject: 'Driver’s data sent on, request {code}',
      body: 'Hello,\n\nwe have sent the data of request {code} on to the driving authority. Nothing else is needed.\n\n{office}\n{tenant}',
    },
  },
}
