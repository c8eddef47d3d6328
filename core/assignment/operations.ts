import { read, write } from '../operation/define.ts'
import { listAbsences, saveAbsence } from './absences.ts'
import {
  Absences,
  AbsenceSave,
  AbsencesAsked,
  AllotmentAsked,
  AllotmentSave,
  AllotmentView,
} from './contract.ts'
import { readAllotment } from './read-allotment.ts'
import { saveAllotment } from './save-allotment.ts'

/** What can be asked of who gets new tickets, and of who is away. */
export const assignmentOperations = [
  read({
    name: 'assignments.read',
    summary: 'Who gets the new tickets of an office and service, with everybody’s load and turn',
    input: AllotmentAsked,
    output: AllotmentView,
    need: { action: 'edit', subject: 'service' },
    notes: 'nothing',
    run: (scope, asked) => readAllotment(scope, asked),
  }),
  write({
    name: 'assignments.save',
    summary: 'Keeps who gets the new tickets of an office and service',
    input: AllotmentSave,
    output: AllotmentView,
    need: { action: 'edit', subject: 'service' },
    run: (scope, asked) => saveAllotment(scope, asked),
  }),
  read({
    name: 'absences.list',
    summary: 'Who is away and when: oneself, and those whom one may change',
    input: AbsencesAsked,
    output: Absences,
    need: { action: 'list', subject: 'staff' },
    notes: 'nothing',
    run: (scope, asked) => listAbsences(scope, asked),
  }),
  write({
    name: 'absences.save',
    summary:
      'Keeps an absence, changes it or takes it away: one’s own, or of those whom one may change',
    input: AbsenceSave,
    output: Absences,
    need: { action: 'list', subject: 'staff' },
    run: (scope, asked) => saveAbsence(scope, asked),
  }),
] as const
