import { html, type TemplateResult } from 'lit'
import type { Desk } from './desk.ts'
import type { CareView } from './route.ts'

/** A room that is brought when it is first entered, and how it is put into the page. */
export interface CareRoom {
  readonly bring: () => Promise<unknown>
  readonly draw: (desk: Desk, open: string | null) => TemplateResult
}

/** The rooms in which the organisation is looked after. */
export const careRooms: Readonly<Record<CareView, CareRoom>> = {
  rankings: {
    bring: () => import('../rankings/rankings-room.ts'),
    draw: (desk, open) =>
      html`<dime-rankings-room .desk=${desk} .open=${open}></dime-rankings-room>`,
  },
  levels: {
    bring: () => import('../levels/levels-room.ts'),
    draw: (desk, open) => html`<dime-levels-room .desk=${desk} .open=${open}></dime-levels-room>`,
  },
  services: {
    bring: () => import('../services/services-room.ts'),
    draw: (desk, open) =>
      html`<dime-services-room .desk=${desk} .open=${open}></dime-services-room>`,
  },
  enabling: {
    bring: () => import('../enabling/enabling-room.ts'),
    draw: (desk, open) =>
      html`<dime-enabling-room .desk=${desk} .open=${open}></dime-enabling-room>`,
  },
  routing: {
    bring: () => import('../routing/routing-room.ts'),
    draw: (desk, open) => html`<dime-routing-room .desk=${desk} .open=${open}></dime-routing-room>`,
  },
  organisation: {
    bring: () => import('../organisation/organisation-room.ts'),
    draw: (desk, open) =>
      html`<dime-organisation-room .desk=${desk} .open=${open}></dime-organisation-room>`,
  },
  staff: {
    bring: () => import('../staff/staff-room.ts'),
    draw: (desk, open) => html`<dime-staff-room .desk=${desk} .open=${open}></dime-staff-room>`,
  },
  roles: {
    bring: () => import('../roles/roles-room.ts'),
    draw: (desk, open) => html`<dime-roles-room .desk=${desk} .open=${open}></dime-roles-room>`,
  },
  settings: {
    bring: () => import('../settings/settings-room.ts'),
    draw: (desk, open) =>
      html`<dime-settings-room .desk=${desk} .open=${open}></dime-settings-room>`,
  },
  keys: {
    bring: () => import('../keys/keys-room.ts'),
    draw: (desk) => html`<dime-keys-room .desk=${desk}></dime-keys-room>`,
  },
  audit: {
    bring: () => import('../audit/audit-room.ts'),
    draw: (desk, open) => html`<dime-audit-room .desk=${desk} .open=${open}></dime-audit-room>`,
  },
  platform: {
    bring: () => import('../platform/platform-room.ts'),
    draw: (desk, open) =>
      html`<dime-platform-room .desk=${desk} .open=${open}></dime-platform-room>`,
  },
  plugins: {
    bring: () => import('../plugins/plugins-room.ts'),
    draw: (desk, open) => html`<dime-plugins-room .desk=${desk} .open=${open}></dime-plugins-room>`,
  },
  account: {
    bring: () => import('../account/account-room.ts'),
    draw: (desk) => html`<dime-account-room .desk=${desk}></dime-account-room>`,
  },
}
