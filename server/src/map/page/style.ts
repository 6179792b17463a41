/** How the page looks: light and dark, and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f6f7f9; --ink: #1d2126; --muted: #5d6670; --rule: #d9dde2;
  --accent: #1f5fbf; --warn: #a34a00; --hover: #eef3fb; --shade: #0004;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181c; --raised: #1f2227; --ink: #e6e8eb; --muted: #9aa3ad; --rule: #363b42;
    --accent: #82b1ff; --warn: #f0a35e; --hover: #22293a; --shade: #000c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 64rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.2rem; }
h3 { margin: 0; font-size: 1.05rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
a { color: var(--accent); }
.summary, .meaning, .made { color: var(--muted); }
.number { font-variant-numeric: tabular-nums; font-weight: 700; }
code, .where { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; font-size: .86em; }
code { -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.names code { padding: .05em .4em; border-radius: .3em; background: var(--raised); overflow-wrap: anywhere; }
figure { margin: 1.5rem 0 0; }
.diagram { display: block; width: 100%; min-width: 40rem; height: auto; }
.diagram text { fill: var(--ink); font-size: 14px; }
.diagram .end { fill: var(--raised); stroke: var(--muted); }
.diagram .name { font-weight: 600; font-size: 15px; text-anchor: middle; }
.diagram .lane {
  fill: var(--muted); font-size: 12px; font-weight: 600; text-anchor: middle; letter-spacing: .04em;
}
.diagram .life { stroke: var(--rule); stroke-width: 2; }
.diagram .label {
  text-anchor: middle; paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round;
}
.diagram .note { fill: var(--muted); font-size: 12px; }
.diagram .before { text-anchor: end; }
.diagram .warning { fill: var(--warn); }
.arrow { text-decoration: none; color: var(--accent); }
.arrow .hit { fill: transparent; }
.arrow .shaft { stroke: currentColor; fill: none; }
.arrow .head, .arrow .origin { fill: currentColor; }
.arrow .cross { stroke: currentColor; stroke-width: 2.5; stroke-linecap: round; }
.arrow.refused { color: var(--warn); }
.arrow.reported, .arrow.elsewhere { color: var(--muted); }
.arrow.refused .shaft, .arrow.reported .shaft { stroke-dasharray: 6 5; }
.arrow.elsewhere .shaft { stroke-dasharray: 2 4; }
.arrow:hover .hit { fill: var(--hover); }
.arrow:focus { outline: none; }
.arrow:focus-visible .hit { fill: var(--hover); stroke: var(--accent); stroke-width: 2; }
.arrow:hover .label { stroke: var(--hover); }
.arrow.out { opacity: .15; }
ul { margin: .25rem 0; padding-left: 1.2rem; }
.known ul { list-style: none; padding: 0; }
.known li { margin: .15rem 0; }
.observations li::marker { color: var(--warn); }
.filter { position: sticky; top: 0; padding: .5rem 0; background: var(--ground); z-index: 1; }
.filter label { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .6rem; }
input {
  flex: 1 1 16rem; padding: .4rem .6rem; font: inherit; color: inherit; background: var(--raised);
  border: 1px solid var(--muted); border-radius: .4rem;
}
:is(a:not(.arrow), input, .scroll):focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.code { margin: 1rem 0; padding: 1rem 1.1rem; border: 1px solid var(--rule); border-radius: .6rem; scroll-margin-top: 4rem; }
.code:target { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.scroll {
  overflow-x: auto;
  background:
    linear-gradient(to right, var(--ground) 40%, transparent) left / 2.5rem 100% no-repeat local,
    linear-gradient(to left, var(--ground) 40%, transparent) right / 2.5rem 100% no-repeat local,
    linear-gradient(to right, var(--shade), transparent) left top / 1rem calc(100% - 2px) no-repeat scroll,
    linear-gradient(to left, var(--shade), transparent) right top / 1rem calc(100% - 2px) no-repeat scroll;
}
.places { margin-top: .6rem; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th:first-child { width: 13%; } th:nth-child(2) { width: 8%; } th:nth-child(3) { width: 27%; }
th:nth-child(4) { width: 15%; } th:nth-child(5) { width: 20%; }
th { text-align: left; font-weight: 600; color: var(--muted); }
th, td { padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
tbody tr:last-child td { border-bottom: 0; }
td { overflow-wrap: break-word; }
td code { overflow-wrap: anywhere; }
.badge { white-space: nowrap; padding: 0 .4em; border: 1px solid currentColor; border-radius: 1em; font-size: .83em; color: var(--muted); }
.badge.lost { color: var(--warn); }
.made { margin-top: 3rem; font-size: .85rem; }
@media screen and (max-width: 44rem) {
  table, tbody, tr, td { display: block; }
  thead, td:empty { display: none; }
  tr { display: flex; flex-wrap: wrap; gap: 0 .75rem; padding: .45rem 0; border-bottom: 1px solid var(--rule); }
  tbody tr:last-child { border-bottom: 0; padding-bottom: 0; }
  td { min-width: 0; padding: 0; border: 0; }
  .where { flex-basis: 100%; order: -1; }
}
[hidden] { display: none !important; }
@media print {
  :root {
    color-scheme: light; --ground: #fff; --raised: #fff; --ink: #000; --muted: #444; --rule: #bbb;
    --accent: #1f4f9f; --warn: #8a3d00; --hover: transparent; --shade: transparent;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .filter { display: none; }
  .code, figure, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
  .diagram { min-width: 0; }
  table { font-size: 8pt; }
  a { color: inherit; text-decoration: none; }
  .arrow { color: var(--accent); }
}
`;
