/** The page's style: light and dark, screen and paper, and a single column on narrow screens. It loads nothing. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--faint:#5b6470;--line:#d9dee4;--head:#f4f6f8;--link:#0b57a4;
--sure0:#a9c3de;--sure1:#c6d8ea;--weak:#c2410c;--weak-bg:#ffedd5;--weak-soft:#fdba74;--gap:#7e22ce;--gap-bg:#f3e8ff;--gap-soft:#e3c8fb;
--below:#6b6410;--below-bg:#f7f5d4;--below-soft:#e6e19a;--mark:#fff3b0}
@media (prefers-color-scheme:dark){:root{--paper:#15181c;--ink:#e3e7ec;--faint:#9aa5b1;--line:#333a43;--head:#1d2228;--link:#86b9ef;
--sure0:#33506f;--sure1:#44678d;--weak:#ffa964;--weak-bg:#3d2410;--weak-soft:#8a4510;--gap:#d4a8fb;--gap-bg:#2f1a45;--gap-soft:#553080;
--below:#dcd67c;--below-bg:#2f2d12;--below-soft:#5d5920;--mark:#4a4313}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:88rem;padding:1.25rem 1.5rem 4rem;background:var(--paper);color:var(--ink);
font:15px/1.55 system-ui,sans-serif}
h1{font-size:1.35rem;line-height:1.3;margin:0 0 .75rem}
h2{font-size:1.05rem;margin:1.75rem 0 .5rem}
a{color:var(--link)}
small,figcaption,.meta,.legend,footer{color:var(--faint);font-size:.82rem}
table{border-collapse:collapse}
th,td{border-bottom:1px solid var(--line);padding:.4rem .7rem;text-align:start;vertical-align:top}
thead th{background:var(--head);font-weight:600}
.wide{overflow-x:auto}
.sums td,.sums th+th{text-align:end;font-variant-numeric:tabular-nums}
.doubt{color:var(--weak);font-weight:600}
.zones{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.25rem 0}
.zones dt{font-weight:600}.zones dd{margin:0}.zones p{margin:0 0 .3rem}
.zones a{display:inline-block;padding:0 .45rem;margin-block-end:.2rem;border-radius:.3rem;border:1px solid currentColor;text-decoration:none;font-size:.85rem}
.zones .weak{color:var(--weak);background:var(--weak-bg)}
.zones .gap{color:var(--gap);background:var(--gap-bg);border-style:dotted}
.zones .below{color:var(--below);background:var(--below-bg);border-style:dashed}
summary{cursor:pointer}
figure{margin:1rem 0 0}
figcaption{margin-bottom:.2rem}
.map{display:block;width:100%;height:auto;min-height:5rem}
.map text{font-size:8.5px;fill:var(--faint)}
.map .side{fill:var(--line)}
.notch{stroke:var(--paper);stroke-width:1;fill:none}
.map a:hover path,.map a:focus path{stroke:var(--ink);stroke-width:1.5}
.map a:focus{outline:none}
.defs{position:absolute}
.sure0{fill:var(--sure0)}.sure1{fill:var(--sure1)}
path.weak{fill:url(#p-weak);stroke:var(--weak);stroke-width:.8}
path.gap{fill:url(#p-gap);stroke:var(--gap);stroke-width:.8}
path.below{fill:url(#p-below);stroke:var(--below);stroke-width:.6}
.weak-a{fill:var(--weak-bg)}.weak-b{fill:var(--weak)}.gap-a{fill:var(--gap-soft)}.gap-b{fill:var(--gap)}
.below-a{fill:var(--below-bg)}.below-b{fill:var(--below)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0 0;padding:0;list-style:none}
.legend svg{width:2.2em;height:1em;vertical-align:-.15em;margin-inline-end:.4em}
.rows{width:100%;table-layout:fixed;margin-top:.5rem}
.rows th:first-child{width:4.5rem}
.rows td>div{display:flow-root}
.rows thead th{position:sticky;top:0;overflow-wrap:anywhere}
.rows th a{color:var(--faint);font-weight:400;text-decoration:none;font-variant-numeric:tabular-nums}
.rows tr:target th,.rows tr:target td{background:var(--mark)}
.rows p{margin:0 0 .15rem;overflow-wrap:break-word}
.rows p>i{color:var(--faint);font-style:normal;font-size:.72rem;margin-inline-end:.4rem;font-variant-numeric:tabular-nums}
.none{color:var(--faint)}
.rows tr{scroll-margin-top:3rem}
.rows th b{margin-inline-start:.2rem}.rows th .weak{color:var(--weak)}.rows th .gap{color:var(--gap)}.rows th .below{color:var(--below)}
.meta{white-space:nowrap;font-size:.75rem;font-variant-numeric:tabular-nums}
/* Beside a narrow column there is no room for anything. */
.rows.two .sure>.short{float:inline-end;margin-inline-start:.6rem}
.meta strong{font-weight:600}
.rows td>.weak,.rows td>.gap,.rows td>.below{margin:-.2rem -.4rem .2rem;padding:.2rem .4rem;border-inline-start:4px solid var(--weak);background:var(--weak-bg)}
.rows td>.gap{border-inline-start:4px dotted var(--gap);background:var(--gap-bg)}
.rows td>.below{border-inline-start:4px dashed var(--below);background:var(--below-bg)}
.below p{opacity:.72}
.weak strong{color:var(--weak)}.gap strong{color:var(--gap)}.below strong{color:var(--below)}
.meta b{display:inline-block;width:2.6rem;height:.45rem;margin-inline-end:.4rem;vertical-align:.05rem;border:1px solid var(--faint);border-radius:2px;
background:linear-gradient(var(--faint),var(--faint)) 0 0/100% 100% no-repeat}
${Array.from({ length: 10 }, (_, tenth) => `.meta .c${tenth}{background-size:${tenth * 10}% 100%}`).join('')}
@media (max-width:44rem){body{padding:1rem}.rows,.rows tbody,.rows tr,.rows td,.rows th{display:block;width:auto}.rows thead{display:none}
.rows tr{border-bottom:2px solid var(--line);padding:.3rem 0}.rows td,.rows th{border:0;padding:.2rem 0}.rows td>.weak,.rows td>.gap,.rows td>.below{margin:0}}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:9.5pt}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.rows thead th{position:static}.rows tr,figure{break-inside:avoid}a{color:inherit;text-decoration:none}}
`.trim();
