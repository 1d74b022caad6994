/** The page's one style sheet; the page works without any script. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #3b4151; --soft: #6b7280; --line: #d8dde7; --ground: #fff; --panel: #f5f7fa; --accent: #2f6f4f; --mark: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #dfe3ea; --soft: #9aa3b2; --line: #39414f; --ground: #14171c; --panel: #1c2027; --accent: #7fc8a0; --mark: #e0b060; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem 1rem 4rem; color: var(--ink); background: var(--ground); font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 2rem; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 3rem 0 .25rem; padding-top: 1rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .4rem 0; max-width: 46rem; }
a { color: var(--accent); }
code, pre, .type { font-family: ui-monospace, Consolas, monospace; font-size: .875em; overflow-wrap: anywhere; }
pre { overflow-x: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: .75rem; line-height: 1.4; overflow-wrap: normal; }
nav ul { list-style: none; margin: .5rem 0; padding: 0; columns: 17rem; }
nav li { break-inside: avoid; padding: .1rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
details { border: 1px solid var(--line); border-radius: 4px; margin: .5rem 0; background: var(--panel); }
details[open] { background: var(--ground); }
summary { cursor: pointer; padding: .6rem .75rem; }
summary .type { font-weight: 600; font-size: 1rem; margin-right: .75rem; }
summary .about { color: var(--soft); }
.inside { padding: 0 .75rem .75rem; scroll-margin-top: 4rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 500; font-size: .875rem; }
td:nth-child(2), td:nth-child(3) { font-size: .9375rem; }
.need, .sealed { font-size: .75rem; white-space: nowrap; color: var(--soft); }
.sealed { color: var(--mark); }
@media (max-width: 40rem) {
  table, tbody, tr, td { display: block; }
  thead { display: none; }
  tr { padding: .4rem 0; border-bottom: 1px solid var(--line); }
  td { border: 0; padding: 0; }
  td[data-label]::before { content: attr(data-label) ': '; color: var(--soft); }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .4rem; }
}
`;
