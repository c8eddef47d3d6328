import { css } from 'lit'

/** The style of how work is shared out. */
export const allotmentStyle = css`
  form.fields {
    max-width: 760px;
    gap: 24px;
  }
  .rules {
    margin: 8px 0;
    border-top: 1px solid var(--hair);
    list-style: none;
  }
  .rules li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr) auto;
    gap: 4px 8px;
    align-items: center;
    padding: 6px 0;
    border-bottom: 1px solid var(--hair);
  }
  .rules .place {
    color: var(--quiet);
  }
  .rules p {
    overflow-wrap: anywhere;
  }
  .ending {
    position: sticky;
    /* The page ends with so much room. */
    bottom: -48px;
    padding: 10px 0 58px;
    border-top: 1px solid var(--line);
    background: var(--paper);
  }
  @media (max-width: 999px) {
    .ending {
      position: static;
      padding-bottom: 10px;
    }
  }
  @media (max-width: 759px) {
    .rules li {
      grid-template-columns: 1.6em minmax(0, 1fr);
    }
    .rules .row {
      grid-column: 2;
    }
  }
`
