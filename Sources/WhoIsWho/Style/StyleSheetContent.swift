extension StyleSheet {
  /// Titles, columns, statements and their proof.
  static let running = """
    /* Titles */

    .title { max-width: 46rem; padding-block: 2.25rem 0.5rem; }
    .kicker {
      margin: 0 0 0.4rem;
      color: var(--accent);
      font-size: 0.875rem;
      font-weight: 650;
      letter-spacing: 0.02em;
    }
    h1 { margin: 0; font: 700 clamp(1.8rem, 4.5vw, 2.7rem)/1.15 var(--serif); text-wrap: balance; }
    .lead { margin: 0.9rem 0 0; font: 1.2rem/1.5 var(--serif); color: var(--ink); }
    h2 {
      margin: 2.25rem 0 0.75rem;
      padding-top: 0.6rem;
      border-top: 2px solid var(--ink);
      font: 700 1.3rem/1.3 var(--serif);
    }
    h3 { margin: 1.5rem 0 0.4rem; font: 650 1.0625rem/1.4 var(--sans); }
    p { margin: 0 0 0.75rem; }

    /* Columns */

    .single p { max-width: 46rem; }
    @media (min-width: 62rem) {
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) 22rem; gap: 3.5rem; }
    }
    .beside { font-size: 0.9375rem; }
    .beside h2 { border-top-width: 1px; border-color: var(--rule); font-size: 1.0625rem; }

    /* Statements and their proof */

    .claims { margin: 0; padding: 0; list-style: none; }
    .claims > li { padding: 0.85rem 0; border-top: 1px solid var(--rule); }
    .claims > li:first-child:not(.inferred) { border-top: 0; padding-top: 0.2rem; }
    .claims > .inferred {
      margin-block: 0.5rem;
      padding: 0.7rem 0.9rem;
      border: 1px dashed var(--warn);
      border-radius: 4px;
    }
    .line { margin: 0; font-size: 1.125rem; line-height: 1.4; }
    .detail { margin: 0.15rem 0 0; color: var(--ink); font-size: 0.9375rem; }
    .source { margin: 0.3rem 0 0; color: var(--soft); font-size: 0.875rem; }
    .quiet { color: var(--soft); }

    .tag {
      display: inline-block;
      padding: 0.05em 0.55em;
      border: 1px solid var(--rule);
      border-radius: 1em;
      color: var(--soft);
      font: 600 0.78em/1.5 var(--sans);
      vertical-align: 0.08em;
      white-space: nowrap;
    }
    .tag-inferred { border: 1px dashed var(--warn); background: var(--warn-soft); color: var(--warn); }
    .tag-designated, .tag-acting {
      border-color: var(--accent);
      background: var(--accent-soft);
      color: var(--accent);
    }

    .tag-disputed { border-color: var(--warn); color: var(--warn); }

    details { margin-top: 0.3rem; font-size: 0.9375rem; }
    summary {
      display: inline-block;
      padding: 0.2rem 0;
      color: var(--accent);
      font-size: 0.875rem;
      cursor: pointer;
    }
    summary::before { content: "+ "; font-family: var(--sans); }
    details[open] > summary::before { content: "− "; }
    blockquote {
      margin: 0.5rem 0 0.75rem;
      padding: 0.1rem 0 0.1rem 1rem;
      border-left: 3px solid var(--accent);
      font: 1rem/1.55 var(--serif);
    }
    blockquote p { margin: 0 0 0.4rem; }
    blockquote .source { font-family: var(--sans); }
    """

  /// Lists, numbers, facts.
  static let lists = """
    /* Lists */

    .links, .index { margin: 0; padding: 0; list-style: none; }
    .links li { padding: 0.4rem 0; border-top: 1px solid var(--rule); }
    .links li:first-child { border-top: 0; }
    .index { columns: 21rem 2; column-gap: 2.5rem; }
    .index li { padding: 0.22rem 0; break-inside: avoid; }
    .jumps {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .jumps a {
      display: block;
      min-width: 2.2rem;
      padding: 0.3rem 0.5rem;
      border: 1px solid var(--rule);
      border-radius: 4px;
      background: var(--raised);
      text-align: center;
      text-decoration: none;
    }
    .jumps a:hover { border-color: var(--accent); }
    .jumps a[aria-current] { background: var(--accent); color: var(--paper); }
    .pager { margin-top: 2.5rem; }
    #buchstaben h2 {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    #buchstaben { margin-top: 1.75rem; }

    .counts {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr));
      gap: 0.6rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .counts a {
      display: block;
      padding: 0.7rem 0.9rem;
      border: 1px solid var(--rule);
      border-radius: 4px;
      background: var(--raised);
      text-decoration: none;
    }
    .counts a:hover { border-color: var(--accent); }
    .counts strong {
      display: block;
      color: var(--ink);
      font: 700 1.8rem/1.15 var(--serif);
      font-variant-numeric: lining-nums tabular-nums;
    }

    .facts { margin: 0; }
    .facts div { padding: 0.35rem 0; border-top: 1px solid var(--rule); }
    .facts div:first-child { border-top: 0; }
    .facts dt { color: var(--soft); font-size: 0.84rem; }
    .facts dd { margin: 0; }
    """

  /// Terms over time, pictures, articles.
  static let pictures = """
    /* Terms over time: one colour for now, one for then */

    .timeline { margin-bottom: 1.25rem; }
    .timeline ul { margin: 0; padding: 0; list-style: none; }
    .timeline li { padding: 0.3rem 0 0.15rem; }
    @media (min-width: 40rem) {
      .timeline li { display: grid; grid-template-columns: 19rem 1fr; gap: 0 1.25rem; }
      .timeline .bar { margin-top: 0.4rem; }
      .timeline .axis { width: calc(100% - 20.25rem); margin-left: 20.25rem; }
    }
    .timeline .when { display: inline-block; color: var(--soft); font-size: 0.875rem; }
    .timeline svg { display: block; overflow: visible; }
    .timeline line { stroke: var(--rule); }
    .timeline .now { fill: var(--accent); }
    .timeline .past { fill: var(--faded); }
    .timeline .open { fill: var(--faded); opacity: 0.45; }
    .timeline text { fill: var(--soft); font: 0.8rem var(--sans); }

    /* Pictures and articles */

    figure { margin: 0; }
    .canvas { overflow-x: auto; border: 1px solid var(--rule); border-radius: 4px; background: #ffffff; }
    .canvas img { display: block; max-width: max(100%, 30rem); height: auto; margin-inline: auto; }
    figcaption { margin-top: 0.4rem; color: var(--soft); font-size: 0.84rem; }
    .note { padding: 0.6rem 0.8rem; border: 1px solid var(--rule); border-radius: 4px; color: var(--soft); }

    .article { font: 1.125rem/1.65 var(--serif); }
    .article p { margin-bottom: 0.9rem; }
    .article a { background: var(--accent-soft); border-radius: 2px; }
    .article p:target { background: var(--warn-soft); box-shadow: 0 0 0 0.5rem var(--warn-soft); }
    """
}
