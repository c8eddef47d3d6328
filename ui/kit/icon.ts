import { svg, html, type TemplateResult } from 'lit'

const drawings = {
  alert: 'M12 3 2 20h20zM12 10v4M12 17v.01',
  back: 'M19 12H5M11 6l-6 6 6 6',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  camera: 'M4 7h4l2-3h4l2 3h4v12H4zM12 16a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  chart: 'M4 20V10M10 20V4M16 20v-7M22 20H2',
  check: 'm4 12 5 5L20 6',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  close: 'm5 5 14 14M19 5 5 19',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  down: 'm6 9 6 6 6-6',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  filter: 'M3 5h18l-7 8v6l-4 2v-8z',
  forward: 'M5 12h14M13 6l6 6-6 6',
  home: 'M3 11 12 4l9 7M6 9v11h12V9',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 8v.01',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
  message: 'M4 5h16v11H9l-5 4z',
  out: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  paper: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  pause: 'M9 6v12M15 6v12',
  pencil: 'm4 20 1-4L16 5l3 3L8 19z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0',
  phone: 'M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z',
  pin: 'M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  plus: 'M12 5v14M5 12h14',
  refresh: 'M20 12a8 8 0 1 1-2-5l2 2M20 4v5h-5',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5',
  send: 'M3 12 21 4l-6 17-4-7z',
  sheet: 'M5 4h10a4 4 0 0 1 4 4v12H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h11',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  tray: 'M4 5h16v14H4zM4 13h5l1 3h4l1-3h5',
} as const

/** What can be drawn. */
export type IconName = keyof typeof drawings

/** A line drawing of 24 px; always beside a word, so it says nothing to a screen reader. */
export const icon = (name: IconName): TemplateResult => drawn(drawings[name])

/** Any path drawn as the icons are. */
export function drawn(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${path} />`}
  </svg>`
}
