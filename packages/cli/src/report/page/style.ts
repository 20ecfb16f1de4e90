const LIGHT =
  '--paper:#fff;--ink:#18212b;--soft:#566270;--rule:#e4e8ed;--one:#07894b;--two:#2f64d6;--three:#b4690e;--quiet:#8b95a1;--alarm:#c5352b;--up:#067a43;--down:#b93128;--wash:#e6f4ec;--gap:#eceff3;--h0:#f1f8f4;--h1:#d9efe3;--h2:#b6e0c9;--h3:#86cba6;--h4:#52b180;--h5:#1c7a4f;--h6:#0b5836;--i4:#06150d;--i5:#fff';
const DARK =
  'color-scheme:dark;--ground:#0e1216;--paper:#171c22;--ink:#e7ebf0;--soft:#9fabb8;--rule:#2a323b;--one:#3dcb8b;--two:#7da7ff;--three:#f0b04a;--quiet:#7d8995;--alarm:#ff8577;--up:#4bd597;--down:#ff8f82;--wash:#17352a;--gap:#222931;--h0:#1a2420;--h1:#1b3329;--h2:#1c4534;--h3:#1d5a42;--h4:#1f7151;--h5:#44b883;--h6:#92e5bd;--i4:#fff;--i5:#03120a';

/** The style sheet of the report. Colours have names, so that light and dark differ in one place. */
export const STYLE = `
:root{color-scheme:light;--ground:#f5f6f8;${LIGHT}}
@media screen{html[data-theme=dark]{${DARK}}}
@media screen and (prefers-color-scheme:dark){html:not([data-theme=light]){${DARK}}}
html[lang=en] [lang=zh-CN]:not(.always),html[lang=zh-CN] [lang=en]:not(.always){display:none}
*{box-sizing:border-box}[hidden]{display:none!important}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","WenQuanYi Micro Hei",sans-serif;font-variant-numeric:tabular-nums}
.page{max-width:1180px;margin:0 auto;padding:28px 24px 64px}
h1,h2,h3,p,ul,ol{margin:0;padding:0}ul,ol{list-style:none}
h1{font-size:28px;line-height:1.2;letter-spacing:-.01em;overflow-wrap:anywhere}
h2{font-size:20px;line-height:1.3;margin:48px 0 16px}
h3{font-size:14px;font-weight:700;line-height:1.4}
header{display:flex;flex-wrap:wrap;gap:16px 32px;align-items:flex-start;justify-content:space-between}
header p{color:var(--soft);margin-top:6px;display:flex;flex-wrap:wrap;gap:0 16px}header bdi{overflow-wrap:anywhere}
.switches{display:flex;flex-wrap:wrap;gap:8px 12px}
.switches div{display:flex;border:1px solid var(--rule);border-radius:8px;background:var(--paper);overflow:clip}
button{font:inherit;font-size:13px;line-height:1.4;color:var(--soft);background:none;border:0;padding:6px 12px;cursor:pointer}
button[aria-pressed=true]{background:var(--wash);color:var(--ink);font-weight:700}
:focus-visible{outline:2px solid var(--two);outline-offset:-2px;border-radius:6px}
nav ul{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:20px;padding-top:14px;border-top:1px solid var(--rule);font-size:14px}
a{color:var(--soft);text-underline-offset:3px}a:hover{color:var(--ink)}
nav a{display:inline-block;padding:3px 0;text-decoration:none}nav a:hover{text-decoration:underline}
.card,.tiles li{background:var(--paper);border:1px solid var(--rule);border-radius:12px;padding:18px 20px;min-width:0}
.card>h3{margin-bottom:12px}.note,.lead{color:var(--soft);font-size:13px}.card>.note{margin:-8px 0 12px}
.two,.three{display:grid;gap:16px;margin-top:16px}.two:first-child,.three:first-child{margin-top:0}
.two{grid-template-columns:repeat(auto-fit,minmax(min(100%,340px),1fr))}
.even{grid-template-columns:repeat(auto-fit,minmax(min(100%,max(340px,34%)),1fr))}.flow{columns:3 300px;column-gap:16px}.flow .card{break-inside:avoid;margin-bottom:16px}
.three{grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr))}
.tiles{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:16px;margin-top:24px}
@media (max-width:900px){.tiles{grid-template-columns:repeat(2,minmax(0,1fr))}}
.tiles h2{font-size:14px;line-height:1.4;color:var(--soft);font-weight:500;margin:0}
.value{font-size:26px;line-height:1.25;font-weight:700;letter-spacing:-.01em;margin-top:2px}
.change{font-size:13px;color:var(--soft);margin-top:2px}.change b{font-weight:700}
.up{color:var(--up)}.down{color:var(--down)}.flat{color:var(--soft)}
.note.week{margin-top:20px}.week+.tiles{margin-top:10px}
.spark{display:block;width:100%;height:32px;margin-top:12px;overflow:visible}
.line{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round;vector-effect:non-scaling-stroke}
.spark .line{stroke-width:1.5}
.line.one{stroke:var(--one)}.line.two{stroke:var(--two)}.line.three{stroke:var(--three)}.line.quiet{stroke:var(--quiet);stroke-width:2}
.grid{stroke:var(--rule);stroke-width:1;vector-effect:non-scaling-stroke}
.band{fill:var(--one);opacity:.13}.gap{fill:var(--gap)}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13px;color:var(--soft);margin-bottom:10px}
.legend li{display:flex;align-items:center;gap:7px}
.key{width:14px;height:3px;border-radius:2px;background:var(--quiet)}
.key.one{background:var(--one)}.key.two{background:var(--two)}.key.three{background:var(--three)}.key.quiet{background:var(--quiet)}
.key.band{height:12px;background:var(--one);opacity:.2}.key.gap{height:12px;background:var(--gap);border:1px solid var(--rule)}
.key.mark{position:static;margin:0;width:10px;height:10px;border-radius:50%;background:none;border:2px solid var(--alarm)}
.frame{padding:8px 4px 26px calc(var(--axis) + 10px);font-size:12px;color:var(--soft)}
.two>.card{display:flex;flex-direction:column}.chart{flex:1;display:flex;flex-direction:column;min-width:0}
.frame{flex:1;display:flex}.plot{position:relative;flex:1;min-height:280px}.low .plot{min-height:150px}
.plot svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}
.y,.x,.mark{position:absolute;white-space:nowrap;line-height:1}
.y{right:calc(100% + 8px);transform:translateY(-50%)}
.x{top:calc(100% + 10px);transform:translateX(-50%)}.x.first{transform:none}.x.last{transform:translateX(-100%)}
.dot{position:absolute;width:8px;height:8px;margin:-4px;border-radius:50%;background:var(--quiet)}.dot.one{background:var(--one)}.dot.two{background:var(--two)}.dot.three{background:var(--three)}
.mark{width:10px;height:10px;margin:-5px;border-radius:50%;border:2px solid var(--alarm);background:var(--paper)}
.chart{container-type:inline-size}
@container (max-width:520px){.x.wide{display:none}}
.card{container-type:inline-size}@container (max-width:460px){.heat td,.heat th{padding:4px 1px;font-size:12px}.many{border-spacing:1px}.many .unit{display:none}}
.bars li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:2px 12px;font-size:13px;padding:4px 0}
.bars .name,.pairs .name{overflow-wrap:anywhere}
.bars .track{grid-row:2;grid-column:1/-1}.says{color:var(--soft);text-align:right;white-space:nowrap}
.bars .says{grid-row:1;grid-column:2}.says>span+span{display:inline-block;min-width:5.5ch;margin-left:6px;color:var(--ink)}
.track{display:block;height:6px;background:var(--ground);border-radius:3px;overflow:hidden;align-self:center}
.track i{display:block;height:100%;border-radius:3px;background:var(--one)}.track .two{background:var(--two)}
.pairs li{display:grid;grid-template-columns:minmax(0,1fr) 6.5ch;gap:1px 10px;font-size:13px;padding:5px 0}
.pairs .track{background:none}.pairs .name{grid-column:1/-1}.over{color:var(--soft);font-size:12px;margin-left:8px}.pairs .says{font-size:12px;line-height:1.3}
.path{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","WenQuanYi Micro Hei Mono",monospace;font-size:.92em;overflow-wrap:anywhere}
td .sign{display:inline-block;margin:0 6px 1px 0}
.scroll table{border-collapse:separate;border-spacing:0}.scroll tbody th,.scroll tbody td{border-top:1px solid var(--rule)}.scroll tbody tr{border:0}
.scroll th:first-child{position:sticky;left:0;background:var(--paper);padding-right:14px}.scroll .path{display:inline-block;max-width:min(42vw,420px);white-space:normal}
table{border-collapse:collapse;width:100%;font-size:13px}
th,td{padding:5px 10px;text-align:right;font-weight:400;white-space:nowrap}
th:first-child{text-align:left;padding-left:0}thead th{color:var(--soft);vertical-align:bottom}
tbody tr{border-top:1px solid var(--rule)}
.heat{border-collapse:separate;border-spacing:2px;table-layout:auto}
.heat tbody tr{border:0}.heat td,.heat th{padding:5px 2px;text-align:center}
.heat td{border-radius:4px}.heat th:first-child{text-align:left}.heat .group{font-size:12px;padding-bottom:0}.heat .all td{font-weight:700}.heat .size{color:var(--soft);text-align:right;padding-right:8px}.none{color:var(--soft)}
.heat thead tr:last-child th:first-child{text-align:center}.heat thead tr:first-child th:nth-child(2){text-align:right;padding-right:8px}
.h0{background:var(--h0)}.h1{background:var(--h1)}.h2{background:var(--h2)}.h3{background:var(--h3)}.h4{background:var(--h4);color:var(--i4)}.h5{background:var(--h5);color:var(--i5)}.h6{background:var(--h6);color:var(--i5)}
details{margin-top:12px;font-size:14px}summary{cursor:pointer;color:var(--soft);padding:4px 2px;width:fit-content}
.scroll{overflow-x:auto;max-height:460px;overflow-y:auto;background:var(--paper);border:1px solid var(--rule);border-radius:12px;padding:10px 0;margin-top:8px}.scroll th:first-child{padding-left:20px}.scroll tr>:last-child{padding-right:20px}
.events>li,.gaps li{display:grid;grid-template-columns:9.5em minmax(0,1fr);gap:2px 12px;padding:9px 0;border-top:1px solid var(--rule);font-size:14px}
.events li li{display:flex;gap:10px;padding:1px 0}.gaps li{grid-template-columns:15em minmax(0,1fr)}
.events>li:first-child,.gaps li:first-child{border:0}.events.card{padding-block:8px}.events .when,.gaps .when{color:var(--soft)}.events b{font-weight:700;margin-right:8px}
.sign{flex:none;width:0;height:0;border:5px solid transparent;margin-top:7px}.sign.above{border-bottom:8px solid var(--up);border-top:0}.sign.below{border-top:8px solid var(--down);border-bottom:0}
.gaps{margin-top:16px}.gaps h3{margin-bottom:4px}.gaps b{font-weight:700;margin-right:8px}.gaps bdi{overflow-wrap:anywhere}
@media (min-width:900px){.two>.wide{grid-column:1/-1}}
@media (min-width:660px) and (max-width:1000px){.three{grid-template-columns:repeat(2,minmax(0,1fr))}.three>.card:first-child{grid-column:1/-1}}.start{align-items:start}.card details{margin-top:8px}.card .scroll{border:0;padding:0;margin-top:6px}.card .scroll th:first-child{padding-left:0}.card .scroll tr>:last-child{padding-right:0}
section>.note{margin-top:10px}
.rates{margin:0;display:grid;gap:12px}.rates div{display:grid;grid-template-columns:5.5em minmax(0,1fr);gap:12px;align-items:baseline}.rates dt{order:2;font-size:13px;color:var(--soft)}.rates dd{margin:0;font-size:18px;font-weight:700}
.notes{color:var(--soft);font-size:14px;max-width:75ch}.notes li{padding:3px 0}
.nothing{color:var(--soft);background:var(--paper);border:1px dashed var(--rule);border-radius:12px;padding:28px 20px;text-align:center}
.card .nothing{border:0;padding:20px 0}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.tip{position:absolute;top:0;z-index:1;pointer-events:none;background:var(--ink);color:var(--paper);font-size:12px;line-height:1.45;padding:6px 10px;border-radius:6px;white-space:nowrap}
.cross{position:absolute;top:0;bottom:0;width:1px;background:var(--quiet);pointer-events:none}
section{position:relative}.back{position:absolute;right:0;top:4px;font-size:13px;display:none}
footer{margin-top:48px;padding-top:16px;border-top:1px solid var(--rule);color:var(--soft);font-size:13px}
@media (max-width:520px){section:not(:first-of-type)>.back{display:block}.was{display:block}.events>li,.gaps li{grid-template-columns:minmax(0,1fr)}.plot{min-height:190px}.page{padding:20px 16px 40px}h1{font-size:23px}.card,.tiles li{padding:14px}.tiles{gap:10px}.value{font-size:21px}.scroll{padding:8px 0}.scroll th:first-child{padding-left:12px}}
@media print{:root{--ground:#fff}body{print-color-adjust:exact}.page{max-width:none;padding:0;zoom:.72}.switches,nav,details{display:none}h2{margin-top:28px}h2,h3{break-after:avoid}.card,.tiles li,.bars li,.pairs li{break-inside:avoid}.tiles{grid-template-columns:repeat(4,minmax(0,1fr))}.two{grid-template-columns:repeat(2,minmax(0,1fr))}.three,.three>.card:first-child{grid-template-columns:repeat(3,minmax(0,1fr));grid-column:auto}.even{grid-template-columns:repeat(auto-fit,minmax(min(100%,max(340px,34%)),1fr))}.flow{columns:3}.plot{min-height:200px}.low .plot{min-height:110px}@page{size:A4;margin:13mm}}
`;
