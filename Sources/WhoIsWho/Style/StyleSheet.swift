/// The site's one style sheet, written by hand: light and dark, narrow to wide, screen and paper.
enum StyleSheet {
  static let text = """
    :root {
      color-scheme: light dark;
      --paper: #fcfbf8;
      --raised: #ffffff;
      --ink: #1c1b19;
      --soft: #57534c;
      --rule: #d9d4ca;
      --accent: #0a5166;
      --accent-soft: #e6f0f3;
      --faded: #8aa2aa;
      --warn: #7a4a00;
      --warn-soft: #fbf0dc;
      --serif: Georgia, "Iowan Old Style", "Palatino Linotype", "Noto Serif", "DejaVu Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
    }

    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181a;
        --raised: #1d2225;
        --ink: #e9e6df;
        --soft: #b0aca3;
        --rule: #3a4145;
        --accent: #86c9dd;
        --accent-soft: #1d3138;
        --faded: #6b828b;
        --warn: #f0c987;
        --warn-soft: #352a16;
      }
    }

    * { box-sizing: border-box; }

    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }

    body {
      margin: 0;
      background: var(--paper);
      color: var(--ink);
      font: 1.0625rem/1.55 var(--sans);
      border-top: 6px solid var(--accent);
      overflow-wrap: break-word;
    }

    a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
    a:hover { text-decoration-thickness: 2px; }

    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }

    .skip {
      position: absolute;
      left: 1rem;
      top: -4rem;
      padding: 0.5rem 1rem;
      background: var(--accent);
      color: var(--paper);
      z-index: 1;
    }
    .skip:focus { top: 0.5rem; }

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

    @media print {
      :root {
        --paper: #ffffff;
        --raised: #ffffff;
        --ink: #000000;
        --soft: #333333;
        --rule: #bbbbbb;
        --accent: #0a5166;
        --accent-soft: #ffffff;
        --faded: #999999;
        --warn-soft: #ffffff;
        --warn: #7a4a00;
      }
      body { font-size: 10.5pt; }
      nav, .search, .skip, summary, .jumps { display: none; }
      body { border-top: 0; }
      .columns { display: block; }
      details::details-content { display: block; content-visibility: visible; }
      blockquote, figure, .timeline li, .links li { break-inside: avoid; }
      h2, h3, .line, .detail, .source { break-after: avoid; }
      a { color: inherit; }
    }

    """
}
