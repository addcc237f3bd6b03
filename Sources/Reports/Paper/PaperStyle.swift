/// The style of a paper: on a wide screen, on a telephone, in the dark, and on A4.
enum PaperStyle {
  /// The style sheet.
  ///
  /// Colours stand in variables only, whose contrast a test measures: 4.5 of text and 3 of what is drawn, against the
  /// ground. What a colour says, a sign, a dash or a mark says too.
  static let text: StaticString = """
    :root { --ground: #ffffff; --ink: #1b1f24; --soft: #4a5560; --rule: #767f88; --hair: #d4dadf; --head: #f1f4f6; \
    --link: #0b4f9e; --draw0: #0b5cad; --draw1: #b3470b; --draw2: #1f6f3a; --draw3: #7a3e9d; \
    --draw4: #7d6200; --draw5: #00707a; }
    @media (prefers-color-scheme: dark) { :root { --ground: #15191d; --ink: #eceff1; --soft: #b8c2ca; \
    --rule: #8b969f; --hair: #39424a; --head: #20262c; --link: #8ec2ff; --draw0: #6fb1f5; --draw1: #f09a5e; \
    --draw2: #74c98f; --draw3: #cfa1ec; --draw4: #dcbf52; --draw5: #5fcfd9; } }
    * { box-sizing: border-box; }
    html { font: 100%/1.5 system-ui, "Liberation Sans", Arial, sans-serif; background: var(--ground); \
    color: var(--ink); }
    body { margin: 0 auto; padding: 1rem; max-width: 56rem; overflow-wrap: break-word; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin-bottom: .5rem; }
    h2 { font-size: 1.35rem; line-height: 1.25; margin: 2.5rem 0 .75rem; padding-top: .5rem; \
    border-top: 2px solid var(--rule); }
    h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; } h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
    p, ul, ol { max-width: 42rem; } li { margin: .2rem 0; }
    a { color: var(--link); } .about, .note, figcaption, caption { color: var(--soft); }
    .note { font-size: .9rem; margin: .4rem 0; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: .5rem; \
    background: var(--ground); padding: .5rem; }
    nav h2 { font-size: 1rem; margin: 1rem 0 .25rem; border: 0; } nav ul { columns: 2; margin: 0; } nav li { margin: 0; }
    @media (max-width: 34rem) { nav ul { columns: 1; } }
    figure { margin: 1.5rem 0; } figure svg { display: block; width: 100%; max-width: 30rem; height: auto; }
    figcaption { margin-top: .35rem; font-size: .9rem; }
    svg text { font-size: 13px; fill: var(--ink); } svg .tick { font-size: 12px; fill: var(--soft); }
    svg .figure, td, th { font-variant-numeric: tabular-nums; }
    svg .level { fill: var(--draw0); } svg .fall { fill: var(--draw1); }
    svg .rise { fill: var(--ground); stroke: var(--draw0); stroke-width: 1.5; }
    svg .grid { stroke: var(--rule); stroke-width: .5; stroke-dasharray: 1 3; }
    svg .axis { stroke: var(--ink); stroke-width: 1; }
    svg .link { stroke: var(--rule); stroke-width: 1; stroke-dasharray: 2 2; }
    svg polyline { fill: none; stroke-width: 2; }
    svg .line0 { stroke: var(--draw0); } svg .mark0 { fill: var(--draw0); }
    svg .line1 { stroke: var(--draw1); stroke-dasharray: 7 3; } svg .mark1 { fill: var(--draw1); }
    svg .line2 { stroke: var(--draw2); stroke-dasharray: 2 3; } svg .mark2 { fill: var(--draw2); }
    svg .line3 { stroke: var(--draw3); stroke-dasharray: 9 3 2 3; } svg .mark3 { fill: var(--draw3); }
    svg .line4 { stroke: var(--draw4); stroke-dasharray: 13 4; } svg .mark4 { fill: var(--draw4); }
    svg .line5 { stroke: var(--draw5); stroke-dasharray: 1 5; } svg .mark5 { fill: var(--draw5); }
    .scroll { overflow-x: auto; margin: 1.25rem 0 .5rem; }
    table { border-collapse: collapse; } caption { text-align: left; padding: .3rem 0; font-weight: 600; }
    caption span { display: inline-block; max-width: calc(100vw - 2rem); }
    th, td { padding: .25rem .55rem; border-bottom: 1px solid var(--hair); vertical-align: top; \
    font-weight: 400; }
    td[style], tbody th[style*=right] { white-space: nowrap; } td.prose { min-width: 12rem; }
    tbody th { min-width: 9rem; } thead th { background: var(--head); font-weight: 600; \
    vertical-align: bottom; }
    tr.part > * { border-top: 2px solid var(--rule); } tr.sum > * { border-top: 2px solid var(--ink); }
    .explorer td { text-align: right; } .explorer tbody th { text-align: left; min-width: 0; } \
    .explorer fieldset { border: 1px solid var(--rule); margin: 1rem 0; padding: .5rem .75rem; max-width: 42rem; }
    .explorer label { display: inline-block; margin: .25rem 1.25rem .25rem 0; } .explorer summary { cursor: pointer; }
    .explorer input { accent-color: var(--draw0); } .explorer output { font-weight: 600; white-space: nowrap; }
    .explorer [type=range] { display: block; width: 100%; max-width: 30rem; height: 2rem; margin: .25rem 0; }
    .explorer [type=checkbox] { width: 1.5rem; height: 1.5rem; margin: 0 .5rem 0 0; vertical-align: middle; }
    pre { overflow-x: auto; padding: .75rem; background: var(--head); font-size: .9rem; }
    @media (forced-colors: active) { svg .level, svg .fall, svg [class^=mark], svg text { \
    fill: currentColor; } svg .rise, svg .axis, svg .grid, svg .link, svg polyline { stroke: currentColor; } }
    @page { size: A4; margin: 18mm 16mm 20mm; }
    @media print {
      :root { --ground: #ffffff; --ink: #000000; --soft: #333333; --rule: #777777; --hair: #bbbbbb; --head: #eeeeee; \
    --link: #000000; --draw0: #0b5cad; --draw1: #b3470b; --draw2: #1f6f3a; --draw3: #7a3e9d; \
    --draw4: #7d6200; --draw5: #00707a; }
      html { font-size: 9.5pt; } body { max-width: none; padding: 0; }
      nav { display: none; } .scroll { overflow: visible; } pre { white-space: pre-wrap; }
      p, ul, ol { max-width: none; } table { font-size: 9pt; } th, td { padding: .15rem .3rem; }
      td.prose { min-width: 0; } tbody th { min-width: 5rem; }
      figure svg { max-width: 26rem; } .live ~ details, .live [type=range] { display: none; }
      thead { display: table-header-group; } tr, figure { break-inside: avoid; }
      thead, tbody tr:nth-child(-n+3) { break-after: avoid; } tbody { break-before: avoid; }
      tbody tr:nth-last-child(-n+2) { break-before: avoid; }
      h2, h3, h4, caption { break-after: avoid; } p, li { orphans: 3; widows: 3; }
      * { -webkit-print-color-adjust: exact; }
    }

    """
}
