import { css, html, nothing, svg, type TemplateResult } from 'lit'
import { drawClock, pauses } from './clock-drawing.ts'
import type { ClockView } from './contract.ts'
import { italianSince, daysBetween, daysWords, italianOn, plainDay, shortDay } from './dates.ts'
import { languageOf, words, type Language } from './words.ts'

const say = words({
  it: {
    lastDay: 'Ultimo giorno utile',
    left: (count: number, unit: string) => `${count === 1 ? 'Manca' : 'Mancano'} ${count} ${unit}`,
    lastOne: 'È l’ultimo giorno',
    late: (days: string) => `In ritardo di ${days}`,
    used: (used: number, term: number, unit: string) => `${used} su ${term} ${unit} già passati`,
    units: {
      days: ['giorno', 'giorni'],
      'working-days': ['giorno lavorativo', 'giorni lavorativi'],
      'working-hours': ['ora di lavoro', 'ore di lavoro'],
    },
    stood: (days: string) => `, fermo per ${days}`,
    paused: (day: string) => `Il tempo è fermo ${italianSince(day)}`,
    resumes: (day: string) => `riprende al più tardi ${italianOn(day)}`,
    today: 'oggi',
  },
  en: {
    lastDay: 'Last day',
    left: (count: number, unit: string) => `${count} ${unit} left`,
    lastOne: 'This is the last day',
    late: (days: string) => `Late by ${days}`,
    used: (used: number, term: number, unit: string) => `${used} of ${term} ${unit} gone`,
    units: {
      days: ['day', 'days'],
      'working-days': ['working day', 'working days'],
      'working-hours': ['working hour', 'working hours'],
    },
    stood: (days: string) => `, stood still for ${days}`,
    paused: (day: string) => `Time has stood still since ${day}`,
    resumes: (day: string) => `it goes on by ${day} at the latest`,
    today: 'today',
  },
})

/** A term in words: what is left, or since when it stands still. */
export function clockWords(clock: ClockView, language: Language, now = new Date()): string {
  const spoken = say(language)
  if (clock.pausedSince) {
    const since = spoken.paused(plainDay(clock.pausedSince, language, now))
    return clock.resumesBy
      ? `${since}, ${spoken.resumes(plainDay(clock.resumesBy, language, now))}`
      : since
  }
  const left = daysBetween(now, clock.dueDay)
  if (left < 0) return spoken.late(daysWords(-left, language))
  if (left === 0 && clock.unit !== 'working-hours') return spoken.lastOne
  return spoken.left(clock.leftDays, unitWord(clock, clock.leftDays, language))
}

function unitWord({ unit }: ClockView, count: number, language: Language): string {
  const [one = '', many = ''] = say(language).units[unit]
  return count === 1 ? one : many
}

/** A term drawn: the last day large, a bar of what is gone, suspended and left, today marked on it. */
export function clockBar(host: Element, clock: ClockView, now = new Date()): TemplateResult {
  const language = languageOf(host)
  const spoken = say(language)
  return html`<div class="clock-card">
    <div class="quiet small">${spoken.lastDay}</div>
    <div class="clock-day num">${plainDay(clock.dueDay, language, now)}</div>
    <div class="small">${clockWords(clock, language, now)}</div>
    <div class="quiet small num">${usedWords(clock, language)}</div>
    ${bar(clock, now)}
    <div class="clock-ends quiet num" aria-hidden="true">
      <span>${shortDay(clock.startedOn, language)}</span>
      <span>${shortDay(clock.dueDay, language)}</span>
    </div>
  </div>`
}

function usedWords(clock: ClockView, language: Language): string {
  const spoken = say(language)
  const halts = clock.lines.filter(({ rule }) => pauses.includes(rule))
  const stood = halts.reduce((days, halt) => days + halt.days, 0)
  const used = spoken.used(
    clock.usedDays,
    clock.termDays,
    unitWord(clock, clock.termDays, language),
  )
  // While it stands still nobody knows yet for how long.
  return stood > 0 && !clock.pausedSince ? used + spoken.stood(daysWords(stood, language)) : used
}

function bar(clock: ClockView, now: Date): TemplateResult {
  const { pieces, today, lastDay } = drawClock(clock, now)
  const share = (part: number) => `${(part * 100).toFixed(2)}%`
  return html`<svg class="clock-bar" width="100%" height="24" aria-hidden="true">
    ${svg`<rect y="7" width="100%" height="10" rx="5" class="left" />`}
    ${pieces.map(
      ({ kind, from, to }) =>
        svg`<rect y="7" x=${share(from)} width=${share(to - from)} height="10" rx="3" class=${kind} />`,
    )}
    ${
      lastDay < 1
        ? svg`<line x1=${share(lastDay)} x2=${share(lastDay)} y1="3" y2="21" class="end" />`
        : nothing
    }
    ${svg`<circle cx=${share(0.012 + today * 0.976)} cy="12" r="6" class="now" />`}
  </svg>`
}

/** How much of a term is gone, as a thin line under a row; words must stand beside it. */
export function termLine(used: number | null): TemplateResult | typeof nothing {
  if (used === null) return nothing
  const tone = used >= 1 ? 'bad' : used >= 0.75 ? 'warn' : 'good'
  const gone = `${Math.min(100, used * 100).toFixed(1)}%`
  return html`<svg class="term-line ${tone}" width="100%" height="3" aria-hidden="true">
    ${svg`<rect width="100%" height="3" rx="1.5" class="left" />`}
    ${svg`<rect width=${gone} height="3" rx="1.5" class="gone" />`}
  </svg>`
}

/** The style of clocks. */
export const clockStyle = css`
  .clock-card {
    padding: 12px 16px;
    border-radius: var(--corner);
    background: var(--page);
  }
  .clock-day {
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.15;
    color: var(--ink);
  }
  .clock-bar {
    display: block;
    margin-top: 8px;
    overflow: visible;
  }
  .clock-ends {
    display: flex;
    justify-content: space-between;
    font-size: 0.8125em;
  }
  svg .left {
    fill: var(--line);
  }
  svg .used {
    fill: var(--good);
  }
  svg .paused {
    fill: var(--warn);
  }
  svg .late {
    fill: var(--bad);
  }
  svg .end {
    stroke: var(--ink);
    stroke-width: 2;
  }
  svg .now {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 2.5;
  }
  .term-line {
    display: block;
    margin-top: 6px;
  }
  .term-line.good .gone {
    fill: var(--good);
  }
  .term-line.warn .gone {
    fill: var(--warn);
  }
  .term-line.bad .gone {
    fill: var(--bad);
  }
`
