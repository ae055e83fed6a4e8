// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

/**
 * The styles of a page. They hold no angle bracket, ampersand or quotation mark, so that HTML and
 * XML read them alike, and name nothing outside the page.
 */
final class PageStyle {

  static final String CSS = """

      :root {
        color-scheme: light dark;
        --ink: #1c2b33; --muted: #51626c; --rule: #d3dce1; --paper: #ffffff;
        --accent: #1f5f8f; --pooled: #a6400d; --pale: #c7d6e1; --band: #eaf0f4;
        --notice: #fdf5e3; --notice-edge: #b7791f;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --ink: #e4ebef; --muted: #a3b3bc; --rule: #36464f; --paper: #131b20;
          --accent: #6cb2e4; --pooled: #f0a070; --pale: #3b5365; --band: #1d282f;
          --notice: #2b2413; --notice-edge: #d9a441;
        }
      }
      * { box-sizing: border-box; }
      html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
      body {
        margin: 0 auto; padding: 0 16px 64px; max-width: 816px; overflow-wrap: break-word;
        color: var(--ink); background: var(--paper); font-size: 17px; line-height: 1.6;
        font-family: system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, Noto Sans,
          Liberation Sans, sans-serif;
      }
      .skip { position: absolute; left: -999px; top: 8px; padding: 8px 16px; background: var(--paper); }
      .skip:focus { left: 8px; }
      a { color: var(--accent); text-underline-offset: 3px; }
      :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
      header { padding: 56px 0 8px; }
      h1, h2 { line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
      h1 { margin: 0; font-size: 36px; font-weight: 700; }
      h2 { margin: 0 0 16px; font-size: 24px; font-weight: 650; }
      p { margin: 0 0 16px; max-width: 68ch; }
      .subtitle { margin: 12px 0 0; font-size: 19px; color: var(--muted); }
      nav ul {
        display: flex; flex-wrap: wrap; gap: 4px 24px; margin: 24px 0 0; padding: 12px 0;
        list-style: none; font-size: 15px; border-block: 1px solid var(--rule);
      }
      nav li { min-width: 0; overflow-wrap: anywhere; }
      section, footer { margin-top: 64px; }
      .notice {
        margin: 24px 0; padding: 14px 18px; border-left: 4px solid var(--notice-edge);
        border-radius: 4px; background: var(--notice);
      }
      .notice strong { display: block; }
      .notice p { margin: 2px 0 0; }
      figure { margin: 32px 0 40px; }
      figcaption { margin: 0 0 16px; padding-top: 12px; border-top: 2px solid var(--ink); }
      figcaption strong { font-size: 18px; line-height: 1.4; }
      figcaption p { margin: 2px 0 0; font-size: 15px; line-height: 1.5; color: var(--muted); }
      .plot svg { display: block; width: 100%; height: auto; }
      .plot.wide svg { max-width: 784px; }
      .plot.narrow { display: none; }
      .plot.narrow svg { max-width: 440px; }
      details { margin-top: 12px; font-size: 15px; }
      summary { padding: 6px 0; color: var(--accent); cursor: pointer; width: fit-content; }
      .scroll {
        margin: 16px 0 24px; overflow-x: auto;
        background:
          linear-gradient(to right, var(--paper) 30%, transparent) 0 0 / 40px 100% no-repeat local,
          linear-gradient(to left, var(--paper) 30%, transparent) 100% 0 / 40px 100% no-repeat local,
          linear-gradient(to right, var(--rule), transparent) 0 0 / 12px 100% no-repeat scroll,
          linear-gradient(to left, var(--rule), transparent) 100% 0 / 12px 100% no-repeat scroll;
      }
      table { width: 100%; border-collapse: collapse; font-size: 15px; line-height: 1.45; }
      caption { padding: 0 0 8px; text-align: left; font-weight: 650; }
      th, td { padding: 7px 16px 7px 0; text-align: left; vertical-align: top; }
      th:last-child, td:last-child { padding-right: 2px; }
      thead th { vertical-align: bottom; font-weight: 600; color: var(--muted); border-bottom: 1.5px solid var(--muted); }
      tbody th { min-width: 8em; font-weight: 400; }
      tbody tr { border-bottom: 1px solid var(--rule); }
      .number { text-align: right; font-variant-numeric: tabular-nums; }
      td.number { white-space: nowrap; }
      footer { padding-top: 16px; border-top: 1px solid var(--rule); font-size: 15px; color: var(--muted); }
      footer h2 { font-size: 17px; }
      footer p { margin-bottom: 8px; }
      svg text { font-variant-numeric: tabular-nums; }
      .fill-ink { fill: var(--ink); } .stroke-ink { stroke: var(--ink); }
      .fill-muted { fill: var(--muted); } .stroke-muted { stroke: var(--muted); }
      .fill-rule { fill: var(--rule); } .stroke-rule { stroke: var(--rule); }
      .fill-accent { fill: var(--accent); } .stroke-accent { stroke: var(--accent); }
      .fill-pooled { fill: var(--pooled); } .stroke-pooled { stroke: var(--pooled); }
      .fill-pale { fill: var(--pale); } .stroke-pale { stroke: var(--pale); }
      .fill-band { fill: var(--band); } .stroke-band { stroke: var(--band); }
      .fill-paper { fill: var(--paper); } .stroke-paper { stroke: var(--paper); }
      @media screen and (max-width: 767.98px) {
        body { font-size: 16px; }
        header { padding-top: 36px; }
        h1 { font-size: 28px; }
        h2 { font-size: 21px; }
        .subtitle { font-size: 17px; }
        section, footer { margin-top: 48px; }
        nav ul { flex-direction: column; }
        th, td { padding-right: 12px; }
        tbody th { min-width: 7em; }
        .plot.wide { display: none; }
        .plot.narrow { display: block; }
      }
      @media screen and (max-width: 351.98px) { body { padding-inline: 8px; } }
      @media print {
        :root {
          --ink: #000000; --muted: #444444; --rule: #bbbbbb; --paper: #ffffff;
          --accent: #1f5f8f; --pooled: #a6400d; --pale: #c7d6e1; --band: #eaf0f4;
          --notice: #ffffff; --notice-edge: #444444;
        }
        body { max-width: none; padding: 0; font-size: 11pt; }
        .skip, nav { display: none; }
        header { padding-top: 0; }
        section, footer { margin-top: 24pt; }
        h2, figcaption, caption { break-after: avoid; }
        .plot, .notice, tr { break-inside: avoid; }
        .scroll { overflow: visible; background: none; }
        details::details-content { content-visibility: visible; block-size: auto; }
      }
      """;

  private PageStyle() {}
}
