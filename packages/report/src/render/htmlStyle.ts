/** Kept in the page itself, so that the file is whole wherever it is opened. The colours are the application's. */
export const htmlStyle = `
:root{color-scheme:light dark;--text:#1f1e1b;--muted:#5a564e;--line:#e2dfd8;--bg:#fff;--soft:#f3f1ec;--accent:#23604f;--warn:#fdecc8;--calm:#dfeee8;--mono:ui-monospace,"SF Mono","Cascadia Mono","DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--text:#efece5;--muted:#b9b4a9;--line:#36332d;--bg:#1a1917;--soft:#26241f;--accent:#7fc8ae;--warn:#3d3014;--calm:#1d352d}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:48rem;padding:2.5rem 1.25rem 5rem;background:var(--bg);color:var(--text);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;overflow-wrap:anywhere}
header,main{min-width:0}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;scroll-margin-top:1rem}
h1{font-size:2.125rem;letter-spacing:-.02em;margin:0 0 1.5rem}
h2{font-size:1.375rem;letter-spacing:-.01em;margin:3rem 0 .75rem}
h3{font-size:1.0625rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;font-weight:600;color:var(--muted);margin:1.25rem 0 .375rem}
p,ul,ol,blockquote,pre{margin:.625rem 0}
ul,ol{padding-left:1.375rem}
li{margin:.3125rem 0;padding-left:.125rem}
li::marker{color:var(--muted)}
li>ul,li>ol{margin:.25rem 0}
hr{border:0;border-top:1px solid var(--line);margin:3.5rem 0 0}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
blockquote{margin-inline:0;padding:.625rem 1rem;border-left:3px solid var(--accent);background:var(--soft);border-radius:0 6px 6px 0}
blockquote>p{margin:0}
code{font-family:var(--mono);font-size:.875em;background:var(--soft);padding:.1em .3em;border-radius:4px}
pre{padding:1rem;background:var(--soft);border-radius:6px;overflow-x:auto;line-height:1.5}
pre code{padding:0;background:none;overflow-wrap:normal}
.drawing{margin:1.25rem 0;overflow-x:auto}
.drawing svg{display:block;font-variant-numeric:tabular-nums}
.drawing text{fill:var(--text)}
.drawing .strong{font-weight:600}
.drawing .quiet{fill:var(--muted)}
.drawing .band{fill:var(--soft)}
.drawing .detection{fill:var(--warn)}
.drawing .repair{fill:var(--calm)}
.drawing line{stroke:var(--muted)}
.drawing .box{fill:var(--bg);stroke:var(--line)}
.drawing .link{stroke:var(--line);stroke-width:1.5}
.drawing .why{fill:var(--accent)}
.drawing .how{fill:var(--muted)}
.drawing .range{stroke-width:3;stroke-linecap:round}
.drawing .ring{fill:var(--accent);fill-opacity:.22}
.drawing .dot{fill:var(--muted);stroke:var(--bg);stroke-width:1.5}
.drawing .marked{fill:var(--accent)}
.drawing .about{fill:var(--bg);stroke:var(--muted);stroke-dasharray:3 2}
.drawing .about.marked{stroke:var(--accent)}
.facts,.wide{margin:1rem 0;overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.45}
th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.8125rem;font-weight:600;color:var(--muted);white-space:nowrap;overflow-wrap:normal}
tbody th{font-weight:600}
.facts tbody th{width:11rem}
.wide tbody th{min-width:9rem}
.wide td{white-space:nowrap;font-variant-numeric:tabular-nums}
nav{font-size:.875rem;line-height:1.4;margin-bottom:1.5rem;padding:1rem 1.25rem;background:var(--soft);border-radius:8px}
nav p{margin:0 0 .5rem;font-weight:600;color:var(--muted)}
nav ol{list-style:none;margin:0;padding:0;columns:2;column-gap:1.5rem}
nav li{margin:0;padding:.1875rem 0;break-inside:avoid}
nav a{color:var(--text);text-decoration:none}
nav a:hover{color:var(--accent);text-decoration:underline}
@media (min-width:72rem){
body{max-width:70rem;padding:4rem 2rem 6rem;display:grid;grid-template:"nav head" auto "nav main" 1fr/13rem minmax(0,46rem);column-gap:5rem}
header{grid-area:head}
main{grid-area:main}
nav{grid-area:nav;position:sticky;top:4rem;align-self:start;max-height:calc(100vh - 6rem);overflow-y:auto;margin:0;padding:.25rem 0 .25rem 0;background:none;border-radius:0}
nav ol{columns:1}
}
@media (max-width:32rem){
body{padding-top:1.75rem}
h1{font-size:1.75rem}
.facts tbody th{width:7.5rem}
}
@media print{
@page{margin:20mm 18mm}
:root{--text:#000;--muted:#444;--line:#bbb;--bg:#fff;--soft:#f4f4f4;--accent:#23604f;--warn:#fdecc8;--calm:#dfeee8}
body{display:block;max-width:none;padding:0;font-size:10.5pt;line-height:1.5}
nav{display:none}
h1{font-size:20pt}
h2{font-size:14pt;margin-top:1.75rem}
h3{font-size:11pt;margin-top:1.125rem}
hr{margin-top:2rem}
h1,h2,h3,h4,thead{break-after:avoid}
tr,blockquote,pre{break-inside:avoid}
p,li{orphans:3;widows:3}
pre{white-space:pre-wrap}
.facts,.wide,.drawing{overflow:visible}
.drawing svg{max-width:100%;height:auto}
.wide tbody th{min-width:0}
.wide td{white-space:normal}
a{color:inherit}
}
`
