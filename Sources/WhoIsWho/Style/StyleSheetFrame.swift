extension StyleSheet {
  /// Head and foot, with the search.
  static let frame = """
    /* Head and foot */

    .masthead, main, body > footer {
      width: min(72rem, 100%);
      margin-inline: auto;
      padding-inline: clamp(1rem, 4vw, 2.5rem);
    }

    .masthead { padding-top: 1.25rem; }
    .top {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.6rem 2rem;
      margin-bottom: 0.9rem;
    }
    .masthead .name { margin: 0; font: 700 1.2rem/1.3 var(--serif); }
    .masthead .name a { color: inherit; text-decoration: none; }
    .masthead .name a:hover { text-decoration: underline; }

    .unseen {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .search { position: relative; display: flex; flex: 0 1 25rem; min-width: min(100%, 17rem); }
    .search input, .search button {
      min-height: 2.5rem;
      margin: 0;
      border: 1px solid var(--soft);
      font: 1rem/1.4 var(--sans);
    }
    .search input {
      flex: 1;
      min-width: 0;
      padding: 0.3rem 0.7rem;
      border-right: 0;
      border-radius: 4px 0 0 4px;
      background: var(--raised);
      color: var(--ink);
    }
    .search input::placeholder { color: var(--soft); opacity: 1; }
    .search button {
      padding: 0.3rem 0.9rem;
      border-color: var(--accent);
      border-radius: 0 4px 4px 0;
      background: var(--accent);
      color: var(--paper);
      cursor: pointer;
    }
    .proposals {
      position: absolute;
      inset: calc(100% + 4px) 0 auto 0;
      z-index: 2;
      max-height: 70vh;
      margin: 0;
      padding: 0.3rem 0;
      overflow-y: auto;
      border: 1px solid var(--soft);
      border-radius: 4px;
      background: var(--raised);
      box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
      list-style: none;
    }
    .proposals li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1rem;
      padding: 0.45rem 0.8rem;
      cursor: pointer;
    }
    .proposals li:hover { background: var(--accent-soft); }
    .proposals li[aria-selected="true"] {
      background: var(--accent-soft);
      box-shadow: inset 4px 0 0 var(--accent);
    }
    .proposals .found { font-weight: 650; }
    .proposals .kind { color: var(--soft); font-size: 0.84rem; }
    .proposals .about { flex: 1 0 100%; color: var(--soft); font-size: 0.875rem; line-height: 1.4; }

    .masthead nav ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.4rem;
      margin: 0;
      padding: 0.25rem 0;
      list-style: none;
      border-block: 1px solid var(--rule);
    }
    .masthead nav a {
      display: inline-block;
      padding: 0.35rem 0;
      color: var(--ink);
      font-size: 0.9375rem;
      text-decoration: none;
    }
    .masthead nav a:hover { text-decoration: underline; }
    .masthead nav a[aria-current] { color: var(--accent); font-weight: 650; box-shadow: 0 3px 0 var(--accent); }

    body > footer {
      margin-top: 4rem;
      padding-block: 1.25rem 2.5rem;
      color: var(--soft);
      font-size: 0.875rem;
    }
    body > footer p { margin: 0; padding-top: 1rem; border-top: 1px solid var(--rule); }
    """
}
