import { THEME } from './theme.js';

/** The page's style, of the look of the alignment page: light and dark, screen and paper, one column on narrow screens. It loads nothing. */
export const STYLE = `
${THEME}*{box-sizing:border-box}
html{scroll-padding-block:1rem 5rem}
body{margin:0 auto;max-width:84rem;padding:1.25rem 1.5rem 1rem;background:var(--paper);color:var(--ink);font:15px/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.3;margin:0}
h2{font-size:1.15rem;margin:2.25rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}
h3{font-size:1rem;margin:0}
p{margin:.25rem 0}a{color:var(--link)}
small,figcaption,footer,.fine,.date,nav small{color:var(--faint);font-size:.82rem;font-weight:400}
section:focus{outline:none}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:3}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;align-items:baseline}
.subject{font-size:1.15rem;font-weight:600;margin:0}
.progress{list-style:none;margin:.6rem 0;padding:.5rem .9rem;border-inline-start:5px solid var(--link);background:var(--head);font-size:1.1rem;font-weight:600}
.progress li+li{margin-top:.25rem}
.paper{display:none}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;list-style:none;margin:.5rem 0 0;padding:0}
:root:not(.js) .scripted,.js .scriptless,[hidden]{display:none!important}
table{border-collapse:collapse;font-size:.92rem}
th,td{border-bottom:1px solid var(--line);padding:.3rem .7rem;text-align:start;vertical-align:top;font-weight:400}
thead th{background:var(--head);font-weight:600;overflow-wrap:normal;word-break:keep-all}
.n{text-align:end;font-variant-numeric:tabular-nums}
#part-texts td{overflow-wrap:normal;word-break:keep-all}
.scorecard tbody tr:last-child>*{font-weight:600;border-top:2px solid var(--line)}
.scorecard{margin:.75rem 0}
.score{font-size:1.15rem;font-weight:600}
.sums{margin:.25rem 0;padding-inline-start:1.2rem}
.general{display:flex;gap:.75rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.general h3{min-width:1.5rem;color:var(--faint)}
.rule{display:flex;flex-wrap:wrap;gap:.1rem .6rem;align-items:baseline}
.rule ul{display:flex;flex-wrap:wrap;gap:.1rem .8rem;list-style:none;margin:0;padding:0}
.general p{font-size:.9rem}.general .then{font-size:1rem;margin:0}.places{color:var(--faint)}
del{color:var(--gone);background:var(--gone-bg);text-decoration:line-through;text-decoration-thickness:1.5px}
ins{color:var(--new);background:var(--new-bg);text-decoration:underline;text-decoration-thickness:1.5px;text-underline-offset:.15em}
mark{background:var(--mark);color:inherit;border-bottom:2px solid currentColor}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;padding:.6rem .8rem;background:var(--head);border-radius:.4rem;margin-bottom:1rem}
.filters label{display:grid;font-size:.82rem;color:var(--faint);gap:.1rem}
.filters .check{display:flex;gap:.4rem;align-items:center;color:var(--ink);padding-bottom:.35rem}
select,input[type=search],textarea,button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--faint);border-radius:.3rem;padding:.25rem .5rem;max-width:100%}
select,input[type=search]{font-size:.95rem;min-height:2.1rem}
button{cursor:pointer}
.sentence{border:1px solid var(--line);border-radius:.4rem;margin:0 0 1rem}
.whole{padding:.6rem 1rem .7rem}
.whole>header{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:baseline}
.whole h3 small{margin-inline-start:.4rem}
.section{color:var(--faint);font-size:.82rem;flex:1 1 12rem;min-width:0;margin:0}
.entry{display:grid;gap:.3rem 1.5rem;border-top:1px solid var(--line);border-inline-start:5px solid var(--neutral);padding:.55rem 1rem}
.entry:last-child{border-end-start-radius:.35rem}
.entry.critical{border-inline-start-color:var(--critical)}.entry.major{border-inline-start-color:var(--major)}.entry.minor{border-inline-start-color:var(--minor)}
.entry:target,.general:target{background:var(--head)}
.said{min-width:0}
.entry header{display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:baseline}
h4{font-size:.95rem;margin:0}.entry h4 a{color:inherit;text-decoration:none;white-space:nowrap}.entry h4 a:hover{text-decoration:underline}
.chips{display:flex;flex-wrap:wrap;gap:.3rem;margin:0}
.chip{font-size:.78rem;line-height:1.4;padding:.05rem .5rem;border:1px solid var(--line);border-radius:1rem;color:var(--ink);white-space:nowrap}
.chip.critical{color:var(--critical);background:var(--critical-bg);border-color:currentColor;font-weight:700}
.chip.major{color:var(--major);background:var(--major-bg);border-color:currentColor;font-weight:600}
.chip.minor{color:var(--minor);background:var(--minor-bg);border-color:currentColor}
.chip.neutral{color:var(--neutral);background:var(--neutral-bg);border-color:currentColor}
.chip.doubt{border-style:dashed;border-color:var(--faint)}
.chip.state{background:var(--head);border-color:var(--faint)}
.chip.accepted,.chip.written{color:var(--new);background:var(--new-bg);border-color:currentColor}
dl{margin:.5rem 0}dl>div{display:flex;gap:.75rem}dt{flex:none;color:var(--faint);font-size:.82rem;min-width:2.6rem;padding-top:.1em}dd{margin:0;min-width:0}
.change{display:flex;flex-wrap:wrap;gap:.1rem .75rem;font-size:1.05rem;margin:0}.change>div{gap:.5rem}
.change dt{min-width:0}
.general .wrong{color:var(--gone)}.general .right{color:var(--new);font-weight:600}.change ins{font-weight:600}.unsaid{color:var(--faint)}
.beside,.own,.others{display:flex;flex-wrap:wrap;gap:.6rem 1.25rem;align-items:start}
.beside{margin-top:.3rem}
.own{flex:1.3 1 18rem;flex-direction:column;align-items:stretch;flex-wrap:nowrap;min-width:0}
.others{flex:3 1 30rem;min-width:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13.5rem),1fr))}
.becomes{margin:0;background:var(--head);border-radius:.3rem;padding:.3rem .6rem .4rem;margin-inline:-.6rem}
.becomes.confirmed figcaption{color:var(--new);font-weight:600}
.version{margin:0;min-width:0}
figcaption small{font-size:1em}figcaption strong{color:var(--weak-ink)}
.version figcaption{border-bottom:1px solid var(--line);margin-bottom:.25rem}
blockquote{margin:0;line-height:1.65}
.none{color:var(--faint)}
.why{font-size:.92rem}
fieldset{border:0;border-top:1px dashed var(--line);margin:.2rem 0 0;padding:.4rem 0 0;display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem .75rem;align-items:center;min-width:0}
legend{float:left;padding:0;font-size:.82rem;color:var(--faint)}
.answers{display:flex;flex-wrap:wrap;gap:.3rem .9rem;align-items:center}
.answers.all{margin-block:.3rem}
.answers label{display:flex;gap:.35rem;align-items:center;min-height:1.9rem;cursor:pointer}
.answers input{inline-size:1.1rem;block-size:1.1rem;margin:0}
.clear{font-size:.8rem;padding:.05rem .5rem}
.reply{font-size:.82rem;color:var(--faint)}
textarea{width:100%;min-height:2.1rem;resize:vertical;field-sizing:content}
.bar{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;justify-content:space-between;background:var(--paper);border-top:2px solid var(--line);padding:.5rem 0;z-index:2}
.bar p{margin:0}
#save{background:var(--link);color:var(--paper);border-color:var(--link);font-weight:600;padding:.35rem 1rem}
.versions,.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1.25rem 2rem;align-items:start}
.picture{margin:.5rem 0 0;max-width:27rem;min-width:0}
.picture figcaption{color:var(--ink);font-weight:600;margin-bottom:.3rem}
.picture>svg{display:block;width:100%;height:auto}
svg text{font-size:12px;fill:var(--ink)}svg .value{fill:var(--faint)}
rect.critical{fill:var(--critical)}rect.major{fill:var(--major)}rect.minor{fill:var(--minor)}rect.neutral{fill:var(--neutral)}
rect.unlisted{stroke:var(--faint);stroke-width:1}.hatch{stroke:var(--faint);stroke-width:1.5}svg .note{font-weight:600}
rect.usual{fill:var(--sure)}rect.other{fill:var(--weak-ink)}
.ground{fill:none;stroke:var(--faint);stroke-width:1}
rect.weak{fill:var(--weak);stroke:var(--weak-ink);stroke-width:.6;stroke-dasharray:3 2}
path.sure,path.faint{fill:none;stroke:var(--sure);stroke-width:4.5;stroke-linecap:round}
path.faint{stroke-opacity:.6}rect.sure{fill:var(--sure)}rect.faint{fill:var(--sure);fill-opacity:.6}
.legend{display:flex;flex-wrap:wrap;gap:.1rem 1rem;list-style:none;margin:.4rem 0;padding:0;font-size:.82rem}
.legend svg{width:.9em;height:.9em;vertical-align:-.05em;margin-inline-end:.35em}
summary{cursor:pointer;font-size:.82rem;color:var(--link)}
.appendix>summary{color:inherit;font-size:inherit;list-style:none}.appendix>summary::-webkit-details-marker{display:none}
.appendix>summary h2::before{content:"▸ ";color:var(--link)}.appendix[open]>summary h2::before{content:"▾ "}
details table{margin-top:.4rem;font-size:.8rem}details th,details td{padding:.15rem .4rem}
footer{margin-top:1rem}
@media screen and (min-width:64rem){.js .entry{grid-template-columns:minmax(0,1fr) 26rem}fieldset{border-top:0;border-inline-start:1px dashed var(--line);margin:0;padding:0 0 0 1rem;align-content:start}}
@media (max-width:44rem){body{padding:1rem}th,td{padding:.25rem .35rem}.whole,.entry{padding:.6rem .75rem}fieldset{grid-template-columns:minmax(0,1fr)}
.filters label{flex:1 1 8rem}.filters .check{flex-basis:100%}.scorecard table{font-size:.8rem}.section{flex-basis:100%}}
@media print{@page{size:A4;margin:15mm 13mm}:root{color-scheme:light;font-size:11.5px}body{max-width:none;padding:0;font-size:.98rem;line-height:1.4}blockquote{line-height:1.4}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}nav,.skip,.scripted,.scriptless,details:not([open]){display:none!important}
.paper{display:block}h2{break-after:avoid;margin-top:1.5rem}.whole,.entry,.general,.picture,.aligned,tr{break-inside:avoid}.whole{break-after:avoid}a{color:inherit;text-decoration:none}
.sentence{margin-bottom:.6rem;box-decoration-break:clone;-webkit-box-decoration-break:clone}.whole,.entry{padding:.4rem .75rem}
.beside{display:block}.own{flex-direction:row;margin-bottom:.4rem}.own>*{flex:1 1 0}.becomes{margin-inline:0}.others{grid-template-columns:repeat(auto-fit,minmax(11.5rem,1fr));gap:.4rem 1rem}
dl{margin:.2rem 0}.pictures,.versions{grid-template-columns:repeat(auto-fit,minmax(16rem,1fr))}}
`;
