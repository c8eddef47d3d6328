import { html, type TemplateResult } from 'lit'
import '../../kit/behalf/gate.ts'
import { behalfLine } from '../../kit/behalf/line.ts'
import { notice } from '../../kit/notice.ts'
import type { FlowState } from './flow-state.ts'
import { serviceWords } from './words.ts'

// Who acts for themselves is not limited.
function isCovered({ session: { me }, view }: Pick<FlowState, 'session' | 'view'>): boolean {
  if (!me?.behalf) return true
  const { services, archetype } = me.behalf
  if (services) return services.includes(view.id)
  return archetype === null || archetype === view.archetype
}

/** What must be settled before the service: for whom one asks, and that the mandate covers it; nothing when it is. */
export function gatePage(host: Element, flow: FlowState): TemplateResult | null {
  const { session } = flow
  if (session.mustChoose) return html`<dime-whom .session=${session}></dime-whom>`
  return isCovered(flow) ? null : outsidePage(host, flow)
}

function outsidePage(host: Element, { session }: FlowState): TemplateResult {
  const spoken = serviceWords(host)
  const change = html`<p>${spoken.outsideWhy(session.me?.behalf?.name ?? '')}</p>
    <button class="button" @click=${() => session.reconsider()}>${spoken.outsideAct}</button>`
  return html`${behalfLine(host, session)}
    <div class="failed" role="alert">${notice('warn', spoken.outside, change)}</div>`
}
