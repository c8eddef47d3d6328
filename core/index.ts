/** The door for whoever declares: plugins, services, lifecycles, fact sheets, tenants. */
export { defineSheet } from './knowledge/define-sheet.ts'
export type { Sheet, SheetSection } from './knowledge/define-sheet.ts'
export { defineCalendar, openFrom } from './lifecycle/calendar.ts'
export { local, nationalHolidays } from './lifecycle/holidays.ts'
export { defineTenant } from './tenancy/define-tenant.ts'
export type {
  LevelDeclaration,
  OfficeDeclaration,
  RoleDeclaration,
  Route,
  StaffDeclaration,
  TenantDeclaration,
} from './tenancy/define-tenant.ts'
export type { Words } from './tenancy/words.ts'
export { definePlugin } from './plugin/face/define-plugin.ts'
export type {
  Plugin,
  PluginActivity,
  PluginMigration,
  PluginSample,
} from './plugin/face/define-plugin.ts'
export type { Lent } from './plugin/face/lent.ts'
export type { DocumentOrder, Outcome, Task, TaskPerson, TaskTicket } from './plugin/face/outcome.ts'
export type { Block } from './documents/letter.ts'
export { checkCharacter, isFiscalCode } from './identity/fiscal-code.ts'
export { lifecycle } from './lifecycle/define-lifecycle.ts'
export { movesFrom, targetOf } from './lifecycle/lifecycle.ts'
export { days, workingDays, workingHours } from './lifecycle/term.ts'
export { defineFault } from './operation/fault.ts'
export { defineService } from './service/define-service.ts'
export type { Locale, ServiceWords } from './service/define-service.ts'
export {
  choice,
  date,
  longText,
  optional,
  photos,
  place,
  text,
  when,
  yesNo,
} from './service/form.ts'
