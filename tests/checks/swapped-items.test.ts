import { testCheck } from '../support/check-tester.js';

testCheck('swapped-items', {
  ok: [],
  flagged: [
    {
      why: 'two amounts in a list',
      ja: '倉庫には米⟦30⟧トンと小麦⟦20⟧トンがある。',
      vi: 'Trong kho có 20 tấn gạo và 30 tấn lúa mì.',
      ko: '창고에는 쌀 20톤과 밀 30톤이 있다.',
      en: 'There are 20 tons of rice and 30 tons of wheat in the warehouse.',
      finds: [
        { message: 'numbers', fix: '20' },
        { message: 'numbers', fix: '30' },
      ],
    },
    {
      why: 'respectively',
      ja: '米と小麦の輸出はそれぞれ⟦5⟧％と⟦3⟧％増えた。',
      vi: 'Xuất khẩu gạo và lúa mì lần lượt tăng 3% và 5%.',
      ko: '쌀과 밀의 수출은 각각 3%와 5% 증가했다.',
      en: 'Exports of rice and wheat rose 3% and 5% respectively.',
      finds: [
        { message: 'numbers', fix: '3' },
        { message: 'numbers', fix: '5' },
      ],
    },
    {
      why: 'respectively beside local',
      ja: '茶は⟦12⟧％、コーヒーは⟦8⟧％値上がりした。',
      en: 'Prices of tea and coffee rose 8% and 12% respectively.',
      finds: [
        { message: 'numbers', fix: '8' },
        { message: 'numbers', fix: '12' },
      ],
    },
    {
      why: 'years',
      ja: '入学者は2019年の⟦500⟧人から2021年の⟦300⟧人に増えた。',
      vi: 'Số học sinh nhập học tăng từ 300 người năm 2019 lên 500 người năm 2021.',
      ko: '입학생은 2019년 300명에서 2021년 500명으로 늘었다.',
      en: 'Enrolment rose from 300 in 2019 to 500 in 2021.',
      finds: [
        { message: 'numbers', fix: '300' },
        { message: 'numbers', fix: '500' },
      ],
    },
    {
      why: 'brackets',
      ja: '最大の輸入国は日本（⟦15⟧％）、韓国（⟦25⟧％）である。',
      vi: 'Các nước nhập khẩu lớn nhất là Hàn Quốc (15%) và Nhật Bản (25%).',
      finds: [
        { message: 'numbers', fix: '25' },
        { message: 'numbers', fix: '15' },
      ],
    },
    {
      why: 'commas after topics, 3 items',
      ja: '昨年の生産量は、鉄鋼が、⟦700⟧万トン、セメントが、⟦400⟧万トン、砂糖が、90万トンだった。',
      en: 'Last year output was 4 million tons of steel, 7 million tons of cement and 900,000 tons of sugar.',
      finds: [
        { message: 'numbers' },
        { message: 'numbers' },
      ],
    },
    {
      why: 'korean', target: 'ko',
      ko: '창고에는 쌀 ⟦30⟧톤과 밀 ⟦20⟧톤이 있다.',
      ja: '倉庫には米20トンと小麦30トンがある。',
      finds: [{ message: 'numbers' }, { message: 'numbers' }],
    },
    {
      why: 'viet', target: 'vi',
      vi: 'Xuất khẩu gạo và lúa mì lần lượt tăng ⟦5⟧% và ⟦3⟧%.',
      ko: '쌀과 밀의 수출은 각각 3%와 5% 증가했다.',
      ja: '米と小麦の輸出はそれぞれ3％と5％増えた。',
      finds: [{ message: 'numbers' }, { message: 'numbers' }],
    },
    {
      why: 'english', target: 'en',
      en: 'Exports of rice and wheat rose ⟦5⟧% and ⟦3⟧% respectively.',
      ja: '米と小麦の輸出はそれぞれ3％と5％増えた。',
      finds: [{ message: 'numbers' }, { message: 'numbers' }],
    },
  ],
});
