import { z } from 'zod'
import { write } from '../operation/define.ts'
import { StaffChosen, StaffInvitation, StaffLeft, StaffView } from './contract.ts'
import { inviteAgain } from './invite-again.ts'
import { inviteStaff } from './invite-staff.ts'
import { leaveStaff } from './leave-staff.ts'
import { returnStaff } from './return-staff.ts'

const Id = z.object({ id: z.uuid() }).strict()
const may = (action: 'invite' | 'remove') => ({ action, subject: 'staff' }) as const

/** What can be asked of people who come and go. */
export const turnoverOperations = [
  write({
    name: 'staff.invite',
    summary: 'Asks somebody in, with the roles they shall hold; the link goes to their address',
    input: StaffInvitation,
    output: StaffView,
    need: may('invite'),
    run: (scope, asked) => inviteStaff(scope, asked),
  }),
  write({
    name: 'staff.invite-again',
    summary: 'Sends the invitation again; the former link is good no more',
    input: Id,
    output: StaffView,
    need: may('invite'),
    run: (scope, { id }) => inviteAgain(scope, id),
  }),
  write({
    name: 'staff.leave',
    summary: 'Ends the access of many at once; their tickets go back to their offices',
    input: StaffChosen,
    output: StaffLeft,
    need: may('remove'),
    run: (scope, { staff }) => leaveStaff(scope, staff),
  }),
  write({
    name: 'staff.return',
    summary: 'Lets somebody who left serve again, with the roles they held',
    input: Id,
    output: StaffView,
    need: may('invite'),
    run: (scope, { id }) => returnStaff(scope, id),
  }),
] as const
