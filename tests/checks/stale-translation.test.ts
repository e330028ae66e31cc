import { testCheck } from '../support/check-tester.js';

testCheck('stale-translation', {
  ok: [
    {
      why: 'nobody asked what has changed since a commit',
      ja: '売店は8時に開く。',
      vi: 'Quầy hàng mở cửa lúc 9 giờ.',
    },
    {
      why: 'nothing was changed',
      ja: '売店は8時に開く。',
      vi: 'Quầy hàng mở cửa lúc 9 giờ.',
      old: { ja: '売店は8時に開く。' },
    },
  ],
  flagged: [
    {
      why: 'a number was changed in the original',
      ja: '売店は⟦8⟧時に開く。',
      vi: 'Quầy hàng mở cửa lúc 9 giờ.',
      old: { vi: 'Quầy hàng mở cửa lúc 8 giờ.' },
      finds: [{ message: 'changed', fix: '9' }],
    },
    {
      why: 'a word of the original was replaced by another one',
      ja: '図書館は⟦月曜日⟧に休む。',
      vi: 'Thư viện nghỉ vào thứ ba.',
      old: { vi: 'Thư viện nghỉ vào thứ hai.' },
      finds: [{ message: 'changed' }],
    },
    {
      why: 'a noun was replaced in English',
      ja: '子どもたちは⟦学校⟧で歌を歌った。',
      en: 'The children sang songs at the hospital.',
      old: { en: 'The children sang songs at the school.' },
      finds: [{ message: 'changed' }],
    },
    {
      why: 'a negation was added',
      ja: 'この橋はバスが⟦通れます⟧。',
      en: 'Buses cannot cross this bridge.',
      old: { en: 'Buses can cross this bridge.' },
      finds: [{ message: 'negation' }],
    },
    {
      why: 'words were added',
      ja: '⟦祭りは毎年開かれる。⟧',
      en: 'The festival is held every year beside the old lighthouse.',
      old: { en: 'The festival is held every year.' },
      finds: [{ message: 'added' }],
    },
    {
      why: 'words were taken out',
      ja: '祭りは毎年⟦公園⟧で開かれる。',
      en: 'The festival is held every year.',
      old: { en: 'The festival is held every year at the park.' },
      finds: [{ message: 'removed' }],
    },
    {
      why: 'rewritten',
      ja: '⟦入場券は駅の窓口で買える。⟧',
      en: 'Visitors must book a place online before they come.',
      old: { en: 'Tickets are sold at the counter in the station.' },
      finds: [{ message: 'rewritten' }],
    },
  ],
});
