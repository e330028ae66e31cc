import { testCheck } from '../support/check-tester.js';

testCheck('untranslated', {
  ok: [
    {
      why: 'the original of a name in brackets',
      ja: 'フオンザン（Hương Giang）村を訪ねた。',
      vi: 'Chúng tôi đến thăm làng Hương Giang.',
      en: 'We visited Huong Giang village.',
    },
    {
      why: 'a word that is quoted',
      ja: '店の名は「Nắng Mới」という。',
      vi: 'Quán tên là Nắng Mới.',
      en: 'The shop is called New Sunshine.',
    },
    {
      why: 'a word that other versions keep as well',
      ja: '朝はphởを食べた。',
      vi: 'Buổi sáng chúng tôi ăn phở.',
      en: 'In the morning we ate phở.',
    },
    {
      why: 'an acronym of all languages',
      ja: '船はVMSを積んでいる。',
      vi: 'Tàu có lắp VMS.',
      ko: '배에는 VMS가 있다.',
      en: 'The boat carries a VMS.',
    },
    {
      why: 'an acronym that another version has elsewhere',
      ja: 'QLPCを設立した。\n会員は百人だ。',
      vi: 'QLPC được thành lập.\nHội có một trăm hội viên.',
      en: 'A body was founded.\nQLPC has a hundred members.',
    },
    {
      why: 'an acronym of the only version',
      ja: 'QLPCを設立した。',
      vi: 'QLPC được thành lập.',
    },
    {
      why: 'a name in plain letters that one version spells out',
      ja: 'Adorna社の船が着いた。',
      en: 'A ship of Adorna arrived.',
      ko: '아도르나사의 배가 도착했다.',
    },
    {
      why: 'a unit in small letters',
      ja: '幅は5mmだ。',
      vi: 'Chiều rộng là 5mm.',
      en: 'It is five millimetres wide.',
    },
    {
      why: 'letters that French has, too',
      ja: '店はcaféと書かれている。',
      en: 'The shop has café on its sign.',
    },
    {
      why: 'nothing but Japanese',
      ja: '庭に澄んだ水がある。',
      vi: 'Trong vườn có nước trong.',
      en: 'There is clear water in the garden.',
    },
    {
      why: 'a Vietnamese word that the version beside it does not have',
      ja: '店ではchảが出る。',
      vi: 'Quán này bán món nướng.',
      en: 'The shop sells grilled food.',
    },
    {
      why: 'part of a longer word of the version',
      ja: '線をhoiで結ぶ。',
      vi: 'Nối bằng hoiana.',
      en: 'Join it.',
    },
    {
      why: 'an English word beside English and a version that translates it',
      ja: '新しいsoftwareを入れた。',
      vi: 'Đã cài phần mềm mới.',
      en: 'New software was installed.',
    },
    {
      why: 'a Korean word that is quoted in brackets',
      ja: '餅（떡）を食べた。',
      ko: '떡을 먹었다.',
      en: 'We ate rice cake.',
    },
    {
      why: 'a roman numeral and single letters',
      ja: 'II型とB型がある。',
      vi: 'Có loại II và loại B.',
      ko: '2형과 비형이 있다.',
      en: 'There are two types.',
    },
  ],
  flagged: [
    {
      why: 'a Vietnamese word with its marks',
      ja: '管が⟦rỉ⟧ている。',
      vi: 'Ống bị rỉ.',
      en: 'The pipe is rusty.',
      finds: [{ message: 'letters' }],
    },
    {
      why: 'a place name, of which English leaves out the marks',
      ja: '⟦Lạng Sơn⟧省の市場に行った。',
      vi: 'Chúng tôi đi chợ ở tỉnh Lạng Sơn.',
      en: 'We went to a market in Lang Son province.',
      finds: [{ message: 'letters' }],
    },
    {
      why: 'a Korean word',
      ja: '会議は⟦내일⟧開かれる。',
      ko: '회의는 내일 열린다.',
      en: 'The meeting is tomorrow.',
      finds: [{ message: 'letters' }],
    },
    {
      why: 'an acronym that only the original has',
      ja: '村の⟦HTX⟧が決めた。',
      vi: 'HTX của làng đã quyết định.',
      ko: '마을 협동조합이 결정했다.',
      en: 'The cooperative of the village decided.',
      finds: [{ message: 'word' }],
    },
    {
      why: 'a word in plain letters that only the original has',
      ja: '庭に⟦trong⟧水がある。',
      vi: 'Trong vườn có nước trong.',
      en: 'There is clear water in the garden.',
      finds: [{ message: 'word' }],
    },
  ],
});
