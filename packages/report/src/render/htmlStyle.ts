/** Kept in the page itself, so that the file is whole wherever it is opened. */
export const htmlStyle = `
:root{color-scheme:light dark;--text:#1f1e1b;--muted:#5a564e;--line:#e2dfd8;--bg:#fff;--soft:#f3f1ec;--accent:#23604f}
@media (prefers-color-scheme:dark){:root{--text:#efece5;--muted:#b9b4a9;--line:#3a372f;--bg:#1a1917;--soft:#26241f;--accent:#7fc8ae}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
main{max-width:46rem;margin:0 auto;padding:3rem 1.25rem 5rem;overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.2;letter-spacing:-.02em;margin:0 0 1.5rem}
h2{font-size:1.3rem;line-height:1.3;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p,ul,ol,blockquote,pre{margin:.5rem 0}
ul,ol{padding-left:1.3rem}
li{margin:.25rem 0}
nav ol{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;font-size:.875rem}
a{color:var(--accent)}
blockquote{padding:.5rem 1rem;border-left:3px solid var(--accent);background:var(--soft);margin-inline:0}
code,pre{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.9em;background:var(--soft);border-radius:4px}
code{padding:.1em .3em}
pre{padding:1rem;overflow-x:auto;white-space:pre-wrap}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.94rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--muted);font-weight:600;font-size:.8rem}
tbody th{font-weight:600}
@media print{:root{--text:#000;--muted:#333;--line:#bbb;--bg:#fff;--soft:#f3f3f3;--accent:#000}nav{display:none}main{max-width:none;padding:0}h2,h3{break-after:avoid}li,tr,blockquote{break-inside:avoid}}
`
