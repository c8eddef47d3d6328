import { read } from '../operation/define.ts'
import { WeekAsked, WeekView } from './contract.ts'
import { readWeek } from './read-week.ts'

/** What can be asked of reports. */
export const reportOperations = [
  read({
    name: 'reports.weekly',
    summary:
      'What a week was in an office and those below it, as it is written to who is responsible',
    input: WeekAsked,
    output: WeekView,
    need: { action: 'read', subject: 'statistics' },
    notes: 'nothing',
    run: (scope, asked) => readWeek(scope, asked),
  }),
] as const
