import { html, LitElement, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { LifecycleView } from '../../core/service/lifecycle-contract.ts'
import { layoutOf, type Arrow, type Box } from './lifecycle-layout.ts'
import { lifecycleSteps, lifecycleTable } from './lifecycle-steps.ts'
import { lifecycleStyle } from './lifecycle-style.ts'
import { box } from './lifecycle-way.ts'
import { say } from './lifecycle-words.ts'

/** How many letters of a move's label there is room for. */
const most = 23

/** A lifecycle drawn left to right; where it is narrow, an ordered list. The same stands below as a table. */
@customElement('dime-lifecycle-drawing')
export class LifecycleDrawing extends LitElement {
  static override styles = lifecycleStyle

  @property({ attribute: false }) declare cycle: LifecycleView
  /** The state to be marked: where a ticket stands. */
  @property() at: string | null = null

  override render() {
    const { cycle } = this
    const words = say(this)
    const { width, height, boxes, arrows } = layoutOf(cycle)
    return html`<div class="drawn" tabindex="0" role="group" aria-label=${words.drawing}>
        <svg
          viewBox="0 0 ${width} ${height}"
          width=${width}
          height=${height}
          role="img"
          aria-labelledby="name"
        >
          ${svg`<title id="name">${words.drawing}</title>
          <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path class="tip" d="M0 0L8 4L0 8z" /></marker></defs>`}
          ${arrows.map(({ path }) => svg`<path class="way" d=${path} marker-end="url(#tip)" />`)}
          ${boxes.map((one) => this.state(one))} ${arrows.map((arrow) => this.words(arrow))}
        </svg>
      </div>
      <p class="legend small">${words.legend} ${this.legend()}</p>
      ${lifecycleSteps(this, cycle, this.at)}
      <details class="table-door">
        <summary>${words.table}</summary>
        ${lifecycleTable(this, cycle)}
      </details>`
  }

  private legend() {
    const words = say(this)
    const movers = new Set(this.cycle.moves.map(({ by }) => by))
    return [...movers].map((by) => html`<span class="by-${by}">${words.movers[by]}</span>`)
  }

  private state({ name, lines, kind, x, y }: Box) {
    const middle = y + box.height / 2 - (lines.length - 1) * 8 + 5
    return svg`<g class="state ${kind} ${name === this.at ? 'here' : ''}">
      <rect x=${x} y=${y} width=${box.width} height=${box.height} rx=${kind === 'end' ? 23 : 5} />
      ${lines.map(
        (line, at) =>
          svg`<text x=${x + box.width / 2} y=${middle + at * 16} text-anchor="middle">${line}</text>`,
      )}
    </g>`
  }

  private words({ moves, at }: Arrow) {
    const anchor = at.isCentred ? 'middle' : 'start'
    return moves.map(
      ({ label, by }, turn) =>
        svg`<text class="move by-${by}" x=${at.x} y=${at.y + turn * 13} text-anchor=${anchor}>${
          label.length > most ? `${label.slice(0, most - 1)}…` : label
        }</text>`,
    )
  }
}
