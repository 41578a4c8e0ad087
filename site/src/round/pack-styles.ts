/** The styles of a pack: black on white, to be printed on A4 or letter and filled in with a pen. */
export const packStyles = `@page { margin: 18mm 16mm; }
:root { color-scheme: light; }
body { margin: 0 auto; max-inline-size: 44rem; padding: 1rem; font: 1rem/1.45 system-ui, sans-serif; color: #111; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.25rem; line-height: 1.25; margin: 2rem 0 0.5rem; break-after: avoid; }
h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; break-after: avoid; }
p, ul, ol { margin: 0 0 0.6rem; }
table { border-collapse: collapse; inline-size: 100%; margin-block-end: 0.8rem; }
th, td { text-align: start; vertical-align: top; padding: 0.3rem 0.5rem; border: 1px solid #767676; }
tr { break-inside: avoid; }
td > p:last-child, td > ul:last-child { margin-block-end: 0; }
.sheet { break-before: page; }
.letter { inline-size: 1.5rem; font-weight: 700; text-align: center; }
.box { inline-size: 5rem; text-align: center; font-size: 0.85rem; }
.boxes { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; font-size: 0.85rem; }
.tick { display: inline-block; inline-size: 0.9em; block-size: 0.9em; border: 1.5px solid #111; }
.line { border-block-end: 1px solid #111; block-size: 1.9rem; }
.slots { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block-end: 0.6rem; }
.slots span { inline-size: 2rem; block-size: 2rem; border: 1.5px solid #111; }
.small { font-size: 0.9rem; }
.wide { overflow-x: auto; }
@media (max-width: 30rem) { th, td { padding: 0.25rem; } }
@media print { body { max-inline-size: none; padding: 0; font-size: 10.5pt; } a { color: inherit; text-decoration: none; } .wide { overflow: visible; } }
`;
