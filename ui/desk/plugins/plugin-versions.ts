import { html, nothing } from 'lit'
import type { KeptVersion, PluginView } from '../../../core/plugin/rollout/contract.ts'
import { chip } from '../../kit/chip.ts'
import { briefMoment, sizeWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable, type Column } from '../parts/data-table.ts'
import type { Desk } from '../shell/desk.ts'
import { may } from '../shell/may.ts'
import { pluginLink } from './plugin-link.ts'
import { say } from './words.ts'

type Row = KeptVersion & { readonly id: string; readonly name: string }

/** The versions that are kept, who signed each, and the way to what each would change. */
export function pluginVersions(host: Element, { id, versions }: PluginView, desk: Desk) {
  const words = say(host)
  const rows = versions.map((one) => ({ ...one, id: one.version, name: one.version }))
  const act: Column<Row> = {
    label: words.versionColumns.act,
    cell: ({ isLive, version }) =>
      isLive || !may(desk.me, 'edit', 'plugin')
        ? '–'
        : pluginLink(
            desk,
            `${id}-${version}`,
            html`<span aria-hidden="true">${words.seeFirst}</span>
              <span class="sr">${words.seeFirstOf(version)}</span>`,
          ),
  }
  return html`<section>
    <h2>${words.versions}</h2>
    <p class="quiet">${words.versionsHint}</p>
    ${dataTable(host, { caption: words.versions, rows, columns: [...columns(host), act] })}
  </section>`
}

function columns(host: Element): Column<Row>[] {
  const words = say(host)
  const heads = words.versionColumns
  const language = languageOf(host)
  return [
    {
      label: heads.version,
      cell: ({ version, isLive, fits }) =>
        html`<strong class="num">${version}</strong> ${isLive ? chip(words.live, 'good') : nothing}
          ${fits ? nothing : chip(words.notFitting, 'warn')}`,
    },
    {
      label: heads.source,
      cell: ({ source }) => (source === 'delivered' ? words.withPlatform : words.handedOver),
    },
    { label: heads.signedBy, cell: (one) => signed(host, one) },
    {
      label: heads.uploaded,
      cell: ({ uploadedAt, uploadedBy }) =>
        uploadedAt
          ? html`<span class="num">${briefMoment(uploadedAt, language)}</span>
              <div class="quiet small">${uploadedBy}</div>`
          : '–',
    },
    {
      ...{ label: heads.size, isNumber: true },
      cell: ({ size }) => (size === null ? '–' : sizeWords(size, language)),
    },
  ]
}

function signed(host: Element, { source, signedBy, checksum }: Row) {
  const words = say(host)
  if (source === 'delivered') return '–'
  return html`${signedBy ?? words.notSigned}
  ${
    checksum
      ? html`<div class="quiet tiny" title=${checksum}>
          ${words.checksum('')}<span class="code">${checksum.slice(0, 12)}</span>
        </div>`
      : nothing
  }`
}
