/// The site's one style sheet, written by hand: light and dark, narrow to wide, screen and paper.
enum StyleSheet {
  static let text =
    [ground, frame, running, lists, pictures, paper].joined(separator: "\n\n") + "\n"

  /// Colours, letters and what holds everywhere.
  static let ground = """
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
    """

  /// What changes in print.
  static let paper = """
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
