import { html, nothing } from 'lit'
import type { PublishedRanking, RankingCall } from '../../../core/ranking/contract.ts'
import { changesOf, type Changes, type RankedRow } from './changes.ts'
import { changesTable } from './changes-table.ts'
import { dayIn } from './figures.ts'
import { daysOf, type Intent } from './intent.ts'
import { say } from './words.ts'

/** What would be published, beside what is. */
export interface Preview {
  readonly call: RankingCall
  readonly intent: Intent
  readonly rows: readonly RankedRow[]
  readonly published: PublishedRanking | null
}

/** What a publication does before it is done: days, what changes, who gets to know. */
export function publishPreview(host: Element, preview: Preview) {
  const { preview: words } = say(host)
  const { rows, published } = preview
  const changes = published && changesOf(rows, published)
  return html`${facts(host, preview)}
    <section>
      <h3>${words.title}</h3>
      ${changes && published ? changed(host, changes, published) : html`<p>${words.first}</p>`}
      ${drawn(host, rows)} ${changes ? changesTable(host, changes.all) : nothing}
    </section>
    <section>
      <h3>${words.told}</h3>
      <ul class="told">
        <li>${words.toldWhy(rows.length)}</li>
        <li>${words.toldAll}</li>
        ${changes && changes.left > 0 ? html`<li>${words.toldLeft(changes.left)}</li>` : nothing}
      </ul>
    </section>`
}

function facts(host: Element, { call, intent, rows }: Preview) {
  const words = say(host)
  const { preview, form } = words
  const on = (day: string) => dayIn(host, day)
  const days = daysOf(intent, call)
  const shown = days ? words.shownDays(on(intent.day), on(days.until)) : words.since(on(intent.day))
  return html`<dl class="facts">
    <dt>${preview.what}</dt>
    <dd>${form[intent.kind]}</dd>
    <dt>${preview.shown}</dt>
    <dd>${shown}</dd>
    ${
      days
        ? html`<dt>${preview.appeal}</dt>
            <dd>${words.until(on(days.appealUntil))}</dd>`
        : nothing
    }
    <dt>${preview.seed}</dt>
    <dd>${intent.seed}</dd>
    <dt>${preview.people}</dt>
    <dd>${rows.length}</dd>
  </dl>`
}

function changed(host: Element, changes: Changes, { kindLabel, version }: PublishedRanking) {
  const words = say(host)
  const { preview } = words
  if (changes.all.length === 0) return html`<p>${preview.same}</p>`
  const kinds = ['came', 'left', 'moved', 'scored'] as const
  const said = kinds.filter((kind) => changes[kind] > 0)
  return html`<p>${preview.changed(words.newest(kindLabel, version))}</p>
    <ul class="told">
      ${said.map((kind) => html`<li>${preview[kind](changes[kind])}</li>`)}
    </ul>`
}

function drawn(host: Element, rows: readonly RankedRow[]) {
  const ties = rows.filter(({ isTied }) => isTied).length
  return ties > 0 ? html`<p>${say(host).preview.drawn(ties)}.</p>` : nothing
}
