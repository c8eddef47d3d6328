/** The door for whoever declares: plugins, services, lifecycles, fact sheets, tenants. */
export { defineSheet } from './knowledge/define-sheet.ts'
export type { Sheet, SheetSection } from './knowledge/define-sheet.ts'
export { defineCalendar, nextNonHoliday, openFrom } from './lifecycle/calendar.ts'
export { addDays, daysBetween } from './lifecycle/day.ts'
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
export type {
  AllotmentDeclaration,
  AnswerDeclaration,
  FilterDeclaration,
} from './tenancy/define-work.ts'
export { dayIn, eurosIn } from './texts/figures.ts'
export type { Words } from './tenancy/words.ts'
export { answersOf } from './plugin/face/answers-of.ts'
export { definePlugin } from './plugin/face/define-plugin.ts'
export type {
  Plugin,
  PluginActivity,
  PluginMigration,
  PluginSample,
  PluginSheet,
} from './plugin/face/define-plugin.ts'
export type { Fetched, Lent, Request } from './plugin/face/lent.ts'
export type {
  DocumentOrder,
  Outcome,
  Owed,
  Task,
  TaskPerson,
  TaskTicket,
} from './plugin/face/outcome.ts'
export type { HeardEvent, PluginListener, Told } from './plugin/face/listener.ts'
export type { Permission } from './plugin/face/permission.ts'
export type { Processing } from './plugin/face/processing.ts'
export type { Json, Keeping, Reply } from './plugin/face/reply.ts'
export { route } from './plugin/face/route.ts'
export type { AskedOf, Asking } from './plugin/face/route.ts'
export { defineSettings } from './plugin/face/setting.ts'
export type { Block } from './documents/letter.ts'
export { checkCharacter, isFiscalCode } from './identity/fiscal-code.ts'
export { lifecycle } from './lifecycle/define-lifecycle.ts'
export { movesFrom, targetOf } from './lifecycle/lifecycle.ts'
export { after } from './lifecycle/after.ts'
export { romanDay } from './lifecycle/roman-day.ts'
export { days, workingDays, workingHours } from './lifecycle/term.ts'
export { defineFault } from './operation/fault.ts'
export { along, highest, ifYes, lowest, perOption, ranking } from './ranking/ranking.ts'
export { putInOrder } from './ranking/put-in-order.ts'
export { pointsOf, totalOf } from './ranking/reckon.ts'
export { defineService } from './service/define-service.ts'
export type { Locale, ServiceWords } from './service/define-service.ts'
export { email, fiscalCode, iban, plate, vatNumber } from './service/checked-text.ts'
export {
  amount,
  choice,
  date,
  files,
  longText,
  number,
  optional,
  photos,
  place,
  several,
  text,
  when,
  yesNo,
} from './service/form.ts'
