/** The types that the interface and other clients share with the kernel; types alone, no code. */
export type {
  Explanation,
  GrantReport,
  RoleView,
  RuleAsked,
  RuleChoices,
  Seer,
} from './access/contract.ts'
export type { Api } from './api.ts'
export type { Absences, AllotmentRule, AllotmentView } from './assignment/contract.ts'
export type { Retention, StepRepair, Troubled } from './attendance/contract.ts'
export type {
  AuditChain,
  AuditOfMine,
  AuditPage,
  AuditQuestion,
  AuditRow,
  AuditUnusual,
} from './audit/contract.ts'
export type { CallEvent, CallView, PersonView } from './desk/contract.ts'
export type { Verified } from './documents/contract.ts'
export type { Me, Token } from './identity/contract.ts'
export type {
  Factor,
  Factors,
  InvitationView,
  PasskeyAsked,
  ProofAsked,
  Proved,
  SecondAsked,
  SessionView,
  SignedIn,
  SignInWays,
} from './identity/staff/contract.ts'
export type { KeyDraft, KeyOperation, KeyView, ShownKey } from './keys/contract.ts'
export type { SheetHits, SheetView } from './knowledge/contract.ts'
export type { CompensationPage, CompensationView } from './levels/compensation-contract.ts'
export type {
  HoldReason,
  LevelDraft,
  LevelPreview,
  LevelView,
  Promises,
} from './levels/contract.ts'
export type { LevelOverview } from './levels/overview-contract.ts'
export type { MandateKind, MandateView, Mandates } from './mandates/contract.ts'
export type {
  Emergency,
  Founded,
  Founding,
  NameCheck,
  Offerable,
  OpenedEmergency,
  TenantSummary,
} from './platform/contract.ts'
export type {
  DryRunResult,
  RoutingTried,
  RoutingView,
  RuleDraft,
  RuleView,
} from './routing/contract.ts'
export type { FieldView, ServiceCard, ServiceView } from './service/contract.ts'
export type { Rated, RatingForm } from './ratings/contract.ts'
export type { LifecycleView, LifeLine } from './service/lifecycle-contract.ts'
export type { StaffImport, StaffLeft, StaffPage, StaffRow, StaffView } from './staff/contract.ts'
export type {
  CalendarImport,
  CalendarView,
  MovePreview,
  OfficeClosed,
  OfficeImport,
  OfficeRow,
  OfficeView,
} from './tenancy/contract.ts'
export type { TenantFiles } from './tenancy/export-contract.ts'
export type { SettingName, Settings, SettingsView } from './tenancy/settings-contract.ts'
export type { EnablingCard, EnablingView, EnablingWord } from './plugin/enabling/contract.ts'
export type {
  HostFigures,
  KeptVersion,
  NodeView,
  PluginCard,
  PluginExport,
  PluginView,
  PublisherView,
  Uploaded,
} from './plugin/rollout/contract.ts'
export type { RolloutPreview, RolloutView, SomeTickets } from './plugin/rollout/rollout-contract.ts'
export type { PaymentState, PaymentView } from './payments/contract.ts'
export type { Registration, RegistrationView } from './protocol/contract.ts'
export type { BulkReport } from './tickets/bulk/contract.ts'
export type { Receipt, Submission, TicketRow, TicketView } from './tickets/contract.ts'
export type { Broken, EffectView } from './tickets/effects/contract.ts'
export type { Family, TicketRef } from './tickets/family/contract.ts'
export type { Colleague, Holding } from './tickets/holding/contract.ts'
export type {
  AnswerDraft,
  FilledAnswer,
  FilterQuestion,
  Present,
  SavedFilter,
  StandardAnswer,
  StandardAnswers,
} from './inbox/contract.ts'
