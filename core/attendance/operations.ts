import { assignmentOperations } from '../assignment/operations.ts'
import { ratingOperations } from '../ratings/operations.ts'
import { reportOperations } from '../reports/operations.ts'
import { stepOperations } from './step-operations.ts'

/** What can be asked of what DiMe does by itself: troubles, retention, assignments, absences, ratings, reports. */
export const attendanceOperations = [
  ...stepOperations,
  ...assignmentOperations,
  ...ratingOperations,
  ...reportOperations,
] as const
