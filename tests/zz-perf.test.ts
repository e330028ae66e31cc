import { test } from 'vitest';
import { openBench } from './support/session.js';
import { sceneOf } from './support/scene.js';
import { termPlaces } from '../src/evidence/term-places.js';
test('perf', async () => {
  const b = await openBench();
  for (const share of [0.05, 0.3]) for (const n of [1000, 5000]) {
  const ja: string[]=[], vi: string[]=[], ko: string[]=[], en: string[]=[];
  const J=['倉庫','学校','病院','空港','図書館','工場','市場','公園'], V=['nhà kho','trường học','bệnh viện','sân bay','thư viện','nhà máy','chợ','công viên'], K=['창고','학교','병원','공항','도서관','공장','시장','공원'], E=['warehouse','school','hospital','airport','library','factory','market','park'];
  for (let k=0;k<n;k++){ const i=k%8, y=1900+k; const p = (k*7919%1000)/1000<share;
    ja.push(`${y}年に新しい${J[i]}の${p?'ポンプ':'屋根'}を三日間かけて点検し、結果を市長に報告した。`);
    vi.push(`Năm ${y}, ${p?'máy bơm':'mái nhà'} của ${V[i]} mới được kiểm tra trong ba ngày và kết quả được báo cáo cho thị trưởng.`);
    ko.push(`${y}년에 새 ${K[i]}의 ${p?'펌프':'지붕'}를 사흘 동안 점검하고 결과를 시장에게 보고했다.`);
    en.push(`In ${y} the ${p?'pump':'roof'} of the new ${E[i]} was inspected for three days and the result was reported to the mayor.`);}
  const {context, collation}=sceneOf({ja:ja.join('\n'),vi:vi.join('\n'),ko:ko.join('\n'),en:en.join('\n')},b);
  const at = ja.findIndex(l=>l.includes('ポンプ')); const s=ja[at]!.indexOf('ポンプ');
  const q={place:{segment:at,start:s,end:s+3},testimonies:[{source:0,segment:at,start:vi[at]!.indexOf('máy bơm'),end:vi[at]!.indexOf('máy bơm')+7,role:'contradicts' as const}]};
  let t=performance.now(); let r=termPlaces(q,context); console.log(share,n,'cold',Math.round(performance.now()-t),r.places.length, r.names);
  t=performance.now(); r=termPlaces(q,context); console.log('warm',Math.round(performance.now()-t));
  }
},200000);
