import { test } from 'vitest';
import { openBench } from './support/session.js';
import { sceneOf } from './support/scene.js';
import { createAskedFinder } from '../src/evidence/asked-finder.js';
import { fold } from '../src/glossary/fold.js';
import { termPlaces } from '../src/evidence/term-places.js';
import { linkedRenderings } from '../src/evidence/linked-renderings.js';
test('perf', async () => {
  const b = await openBench();
  const share=0.05, n=1500;
  const ja: string[]=[], vi: string[]=[], ko: string[]=[], en: string[]=[];
  const J=['倉庫','学校','病院','空港','図書館','工場','市場','公園'], V=['nhà kho','trường học','bệnh viện','sân bay','thư viện','nhà máy','chợ','công viên'], K=['창고','학교','병원','공항','도서관','공장','시장','공원'], E=['warehouse','school','hospital','airport','library','factory','market','park'];
  for (let k=0;k<n;k++){ const i=k%8, y=1900+k; const p = (k*7919%1000)/1000<share;
    ja.push(`${y}年に新しい${J[i]}の${p?'ポンプ':'屋根'}を三日間かけて点検し、結果を市長に報告した。`);
    vi.push(`Năm ${y}, ${p?'máy bơm':'mái nhà'} của ${V[i]} mới được kiểm tra trong ba ngày và kết quả được báo cáo cho thị trưởng.`);
    ko.push(`${y}년에 새 ${K[i]}의 ${p?'펌프':'지붕'}를 사흘 동안 점검하고 결과를 시장에게 보고했다.`);
    en.push(`In ${y} the ${p?'pump':'roof'} of the new ${E[i]} was inspected for three days and the result was reported to the mayor.`);}
  const {context, collation}=sceneOf({ja:ja.join('\n'),vi:vi.join('\n'),ko:ko.join('\n'),en:en.join('\n')},b);
  const time=(name:string,f:()=>unknown)=>{const t=performance.now();f();console.log(name,Math.round(performance.now()-t));};
  const term={concept:undefined,names:[{source:0,text:'máy bơm'},{source:1,text:'펌프'},{source:2,text:'pump'}],uses:[0,1,2].map(source=>({source,segment:0,start:0,end:1})),admitted:[]};
  for (let r=0;r<2;r++){
  const f=createAskedFinder(term,['ポンプ'],context);
  for (let s=0;s<3;s++) { time('fold'+s,()=>collation.sources[s]!.segments.forEach(x=>fold(x.text,context.packs.sources[s]!.code)));
    time('match'+s,()=>collation.sources[s]!.segments.forEach(x=>f.inSource(s,x)));}
  time('foldt',()=>collation.target.segments.forEach(x=>fold(x.text,'ja')));
  time('target',()=>collation.target.segments.forEach(x=>f.inTarget(x)));
  const rows=collation.rows.filter(r=>ja[r.target[0]!]!.includes('ポンプ')); console.log(rows.length);
  time('linked',()=>rows.forEach(r=>linkedRenderings(r.target.map(k=>collation.target.segments[k]!),[{source:0,segment:r.target[0]!,start:vi[r.target[0]!]!.indexOf('máy bơm'),end:vi[r.target[0]!]!.indexOf('máy bơm')+7}],context)));
  }
},200000);
