import { testCheck } from '../support/check-tester.js';

const SNOW = {
  vi: 'Mùa xuân tuyết trên núi tan.',
  ko: '봄이 되면 산의 눈이 녹는다.',
  en: 'In springtime the snow on the mountain melts.',
};
const FARM = {
  vi: 'Trang trại nuôi một trăm con cừu.',
  ko: '목장에서는 면양을 백 마리 기른다.',
  en: 'The farm keeps a hundred sheep.',
};
const TEA = {
  vi: 'Bà cho đường vào trà.',
  ko: '할머니는 홍차에 설탕을 넣었다.',
  en: 'Grandmother put sugar in her tea.',
};
const GRILL = {
  vi: 'Trước cửa hàng người ta nướng mực.',
  ko: '가게 앞에서 오징어를 굽는다.',
  en: 'They grill squid in front of the shop.',
};
const JAPANESE = { snow: '春になると山の雪がとける。', farm: '牧場では羊を百頭飼っている。' };

testCheck('confused-word', {
  ok: [
    { why: 'the season that the versions have', ...SNOW, ja: '春になると山の雪がとける。' },
    {
      why: 'both seasons in all versions',
      ja: '春に植え、秋に刈る。',
      vi: 'Trồng vào mùa xuân, gặt vào mùa thu.',
      ko: '봄에 심고 가을에 거둔다.',
      en: 'They plant in springtime and reap in autumn.',
    },
    {
      why: 'one version bears the word out, the others chose another animal',
      ja: '牧場ではヤギを百頭飼っている。',
      vi: 'Trang trại nuôi một trăm con dê.',
      ko: FARM.ko,
      en: FARM.en,
    },
    { why: 'a wider word excludes nothing', ...FARM, ja: '牧場では家畜を百頭飼っている。' },
    {
      why: 'a word with several senses says nothing against',
      ja: '秋の祭りに人が集まる。',
      vi: 'Người dân tụ họp về hội xuân thu.',
      ko: '축제에 사람이 모인다.',
      en: 'People come together for the festival.',
    },
    {
      why: 'the season was moved to the sentence behind',
      ja: '秋の空は高い。\n春と秋には霧が出る。',
      vi: 'Trời mùa thu cao. Mùa xuân có sương.\nMùa thu cũng có sương.',
      ko: '가을 하늘은 높다. 봄에는 안개가 낀다.\n가을에도 안개가 낀다.',
      en: 'The autumn sky is high. In springtime there is fog.\nIn autumn there is fog too.',
    },
    {
      why: 'senses of one word, and no version has that word',
      ja: '桃の畑に穴をあけた。',
      vi: 'Anh ấy khoan một cái hố rồi khai quật cả khu vườn.',
      ko: '그는 밭에 구멍을 굴착했다.',
      en: 'He made a hole and began to excavate the orchard.',
    },
    {
      why: 'the version says one sense clearly and has the word once more for the other',
      ja: '父は肩に手を置き、大切な務めだと言った。',
      vi: 'Cha đặt tay lên vai tôi và nói đó là vai trò quan trọng.',
      ko: '아버지는 나에게 손을 얹고 중요한 역할이라고 말했다.',
      en: 'Father laid a hand on me and said that it was an important role.',
    },
    {
      why: 'a name that begins with the word',
      ja: '秋田では花が遅い。',
      vi: 'Ở Akita, mùa xuân hoa nở muộn.',
      ko: '아키타에서는 봄에 꽃이 늦게 핀다.',
      en: 'In Akita, blossoms are late in springtime.',
    },
    {
      why: 'two of three versions leave the word out, one has another',
      ja: '秋には寺に参る。',
      vi: 'Người ta đi lễ chùa.',
      ko: '사람들은 절을 찾는다.',
      en: 'In springtime people visit the temple.',
    },
    {
      why: 'as part of a longer word of the table: spring onions are no season',
      ja: '秋には長ネギを植える。',
      vi: 'Mùa thu trồng hành lá.',
      ko: '가을에는 대파를 심는다.',
      en: 'Spring onions are planted in autumn.',
    },
    { why: 'sugar where all have sugar', ...TEA, ja: '祖母は紅茶に砂糖を入れた。' },
    { why: 'squid in letters of its own', ...GRILL, ja: '店先でスルメイカを焼いている。' },
    {
      why: 'in capitals of a heading',
      ja: '春の収穫',
      vi: 'THU HOẠCH MÙA XUÂN',
      ko: '봄 수확',
      en: 'SPRINGTIME HARVEST',
    },
    { why: 'nothing beside the sentence', ja: '秋には山が赤くなる。', vi: '-', ko: '-', en: '-' },
    { why: 'the same animal in Vietnamese', target: 'vi', ...FARM, ja: JAPANESE.farm },
    { why: 'the same season in Korean', target: 'ko', ...SNOW, ja: JAPANESE.snow },
    { why: 'the same season in English', target: 'en', ...SNOW, ja: JAPANESE.snow },
    {
      why: 'an English word with several senses accuses nobody',
      target: 'en',
      ja: 'ばねが切れた。',
      vi: 'Cái lò xo đã gãy.',
      ko: '용수철이 끊어졌다.',
      en: 'The spring is broken.',
    },
  ],
  flagged: [
    { why: 'autumn for spring', ...SNOW, ja: '⟦秋⟧になると山の雪がとける。', finds: [{ message: 'other' }] },
    { why: 'goats for sheep', ...FARM, ja: '牧場では⟦ヤギ⟧を百頭飼っている。', finds: [{ message: 'other' }] },
    {
      why: 'one version alone is enough where there is no other',
      ja: '⟦秋⟧になると山の雪がとける。',
      vi: SNOW.vi,
      finds: [{ message: 'other' }],
    },
    {
      why: 'two that agree, and one that says nothing of it',
      ja: '⟦秋⟧になると山の雪がとける。',
      vi: SNOW.vi,
      ko: SNOW.ko,
      en: 'Then the snow on the mountain melts.',
      finds: [{ message: 'other' }],
    },
    {
      why: 'a weekday, beside a version whose word may be a number as well',
      ja: '店は⟦木曜日⟧に休む。',
      vi: 'Cửa hàng nghỉ thứ ba.',
      ko: '가게는 화요일에 쉰다.',
      en: 'The shop is closed on Tuesday.',
      finds: [{ message: 'other' }],
    },
    { why: 'a road for sugar', ...TEA, ja: '祖母は紅茶に⟦道路⟧を入れた。', finds: [{ message: 'misled' }] },
    { why: 'ink for squid', ...GRILL, ja: '店先で⟦インク⟧を焼いている。', finds: [{ message: 'misled' }] },
    {
      why: 'an ambiguous word and one clear version',
      ja: '祖母は紅茶に⟦道路⟧を入れた。',
      vi: TEA.vi,
      en: TEA.en,
      finds: [{ message: 'misled' }],
    },
    {
      why: 'goats for sheep in Vietnamese',
      target: 'vi',
      ...FARM,
      ja: JAPANESE.farm,
      vi: 'Trang trại nuôi một trăm ⟦con dê⟧.',
      finds: [{ message: 'other' }],
    },
    {
      why: 'autumn for spring in Korean',
      target: 'ko',
      ...SNOW,
      ja: JAPANESE.snow,
      ko: '⟦가을⟧이 되면 산의 눈이 녹는다.',
      finds: [{ message: 'other' }],
    },
    {
      why: 'goats for sheep in English, in the plural',
      target: 'en',
      ...FARM,
      ja: JAPANESE.farm,
      en: 'The farm keeps a hundred ⟦goats⟧.',
      finds: [{ message: 'other' }],
    },
  ],
});
