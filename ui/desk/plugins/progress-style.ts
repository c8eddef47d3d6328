import { css } from 'lit'

/** The style of a change under way: a quiet box with its steps below each other. */
export const progressStyle = css`
  :host {
    display: block;
    background: none;
  }
  .change {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    max-width: 760px;
    margin: 14px 0 18px;
    padding: 14px 18px;
    border: 1px solid var(--line);
    border-radius: var(--corner);
    background: var(--page);
  }
  .change h2 {
    font-size: 1.067em;
  }
  .change h2::first-letter {
    text-transform: uppercase;
  }
  .steps-made {
    display: grid;
    gap: 2px;
    list-style: none;
  }
  .steps-made li {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr) auto;
    align-items: center;
    gap: 10px;
    min-height: 30px;
  }
  .steps-made .icon {
    width: 18px;
    height: 18px;
  }
  .steps-made .done .icon {
    color: var(--good);
  }
  .steps-made .stopped {
    color: var(--bad-ink);
  }
  .steps-made .next {
    color: var(--quiet);
  }
  .steps-made .now {
    color: var(--ink);
    font-weight: 600;
  }
  .steps-made .now .icon {
    color: var(--blue);
  }
  @media (prefers-reduced-motion: no-preference) {
    .steps-made .now .icon {
      animation: turn 1.6s linear infinite;
    }
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
`
