import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { StaffEdit, StaffPage, StaffQuestion, StaffView } from './contract.ts'
import { editStaff } from './edit-staff.ts'
import { staffFileOperations } from './file-operations.ts'
import { listStaff } from './list-staff.ts'
import { readStaff } from './read-staff.ts'
import { turnoverOperations } from './turnover-operations.ts'

const Id = z.object({ id: z.uuid() }).strict()
const may = (action: 'read' | 'edit') => ({ action, subject: 'staff' }) as const

/** What can be asked of the people who serve. */
export const staffOperations = [
  read({
    name: 'staff.list',
    summary:
      'Staff by name, with the counts of each state; an office stands for those below it too',
    input: StaffQuestion,
    output: StaffPage,
    need: may('read'),
    notes: 'nothing',
    run: (scope, asked) => listStaff(scope, asked),
  }),
  read({
    name: 'staff.read',
    summary: 'Someone who serves, with roles, sessions and second factors',
    input: Id,
    output: StaffView,
    need: may('read'),
    notes: 'nothing',
    run: (scope, { id }) => readStaff(scope, id),
  }),
  write({
    name: 'staff.edit',
    summary: 'Changes somebody’s name or address',
    input: StaffEdit,
    output: StaffView,
    need: may('edit'),
    run: (scope, edit) => editStaff(scope, edit),
  }),
  ...turnoverOperations,
  ...staffFileOperations,
] as const
