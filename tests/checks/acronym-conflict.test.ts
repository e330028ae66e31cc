import { testCheck } from '../support/check-tester.js';

const TEA = {
  ja: 'アジア茶業協会（ATA）は春に総会を開く。\n会場では新茶が配られた。\n',
  vi: 'Hiệp hội Chè châu Á (ATA) họp đại hội vào mùa xuân.\nChè mới được phát tại hội trường.\n',
  ko: '아시아차업협회(ATA)는 봄에 총회를 연다.\n회의장에서 햇차를 나누어 주었다.\n',
  en: 'The Asian Tea Association (ATA) meets in spring.\nNew tea was handed out in the hall.\n',
};
/** The same as a text of its own. */
const TEA_TEXT = Object.fromEntries(Object.entries(TEA).map(([language, lines]) => [language, lines.trimEnd()]));
const MEMBERS = {
  vi: `${TEA.vi}Hiệp hội Chè châu Á (ATA) có 40 hội viên.`,
  ko: `${TEA.ko}아시아차업협회(ATA)의 회원은 40개사이다.`,
  en: `${TEA.en}The Asian Tea Association (ATA) has 40 members.`,
};
const MEMBERS_ALONE = {
  vi: 'Hiệp hội Chè châu Á (ATA) có 40 hội viên.',
  ko: '아시아차업협회(ATA)의 회원은 40개사이다.',
  en: 'The Asian Tea Association (ATA) has 40 members.',
};

testCheck('acronym-conflict', {
  ok: [
    { why: 'one expansion in two places', ja: `${TEA.ja}アジア茶業協会（ATA）の会員は40社である。`, ...MEMBERS },
    { why: 'the name in short', ja: `${TEA.ja}アジア茶協（ATA）の会員は40社である。`, ...MEMBERS },
    {
      why: 'more said before the name',
      ja: `${TEA.ja}製茶会社が作るアジア茶業協会（ATA）の会員は40社である。`,
      ...MEMBERS,
    },
    {
      why: 'a name that more stands before with の',
      ja: `${TEA.ja}日本のアジア茶業協会（ATA）の会員は40社である。`,
      ...MEMBERS,
    },
    {
      why: 'a name with two different words before it that no version has',
      ja: `${TEA.ja.replace('アジア', '本家のアジア')}老舗のアジア茶業協会（ATA）の会員は40社である。`,
      ...MEMBERS,
    },
    {
      why: 'one text that says it three times, against two texts',
      ja: 'アジア製茶連盟（ATA）の会員は40社である。',
      ...MEMBERS_ALONE,
      others: [
        {
          ja: 'アジア茶業協会（ATA）は春に総会を開く。\nアジア茶業協会（ATA）は新茶を配った。\nアジア茶業協会（ATA）の会員は40社である。',
          en: 'The Asian Tea Association (ATA) meets in spring.\nThe Asian Tea Association (ATA) handed out new tea.\nThe Asian Tea Association (ATA) has 40 members.',
        },
        { ja: 'アジア製茶連盟（ATA）は春に総会を開く。', en: 'The Asian Tea Association (ATA) meets in spring.' },
      ],
    },
    {
      why: 'two bodies with one acronym, as in the versions',
      ja: `${TEA.ja}陸上競技連盟（ATA）の会員は40人である。`,
      vi: `${TEA.vi}Liên đoàn Điền kinh (ATA) có 40 hội viên.`,
      ko: `${TEA.ko}육상경기연맹(ATA)의 회원은 40명이다.`,
      en: `${TEA.en}The Athletics Association (ATA) has 40 members.`,
    },
    {
      why: 'two bodies with one acronym and one end of the name',
      ja: `${TEA.ja}アフリカ茶業協会（ATA）の会員は40社である。`,
      en: `${TEA.en}The African Tea Association (ATA) has 40 members.`,
    },
    {
      why: 'one of the versions has two names',
      ja: `${TEA.ja}アジア製茶連盟（ATA）の会員は40社である。`,
      vi: `${TEA.vi}Liên minh Chế biến Chè châu Á (ATA) có 40 hội viên.`,
      en: `${TEA.en}The Asian Tea Association (ATA) has 40 members.`,
    },
    {
      why: 'no version has the acronym in the other place',
      ja: `${TEA.ja}アジア製茶連盟（ATA）の会員は40社である。`,
      vi: `${TEA.vi}Hiệp hội Chè châu Á có 40 hội viên.`,
      en: `${TEA.en}The association has 40 members.`,
    },
    {
      why: 'the bracket names no body',
      ja: `${TEA.ja}緑茶を扱う（ATA）会員は40社である。`,
      ...MEMBERS,
    },
    {
      why: 'the other text has the name in short',
      ja: 'アジア茶協（ATA）の会員は40社である。',
      ...MEMBERS_ALONE,
      others: [TEA_TEXT, TEA_TEXT],
    },
    {
      why: 'one text against one: nothing tells which is right',
      ja: 'アジア製茶連盟（ATA）の会員は40社である。',
      ...MEMBERS_ALONE,
      others: [TEA_TEXT],
    },
    {
      why: 'another body of the run has the acronym',
      ja: '陸上競技連盟（ATA）の会員は40人である。',
      vi: 'Liên đoàn Điền kinh (ATA) có 40 hội viên.',
      en: 'The Athletics Association (ATA) has 40 members.',
      others: [TEA_TEXT, TEA_TEXT],
    },
    {
      why: 'the acronym of the versions',
      ja: '委員会はRTFAを承認した。',
      vi: 'Ủy ban đã thông qua RTFA.',
      en: 'The committee approved the RTFA.',
    },
    {
      why: 'in full-width letters',
      ja: '委員会はＲＴＦＡを承認した。',
      en: 'The committee approved the RTFA.',
    },
    {
      why: 'both acronyms are in the versions',
      ja: 'RTFAとTRFAを比べた。',
      en: 'They compared the RTFA with the TRFA.',
    },
    {
      why: 'a version has it in another place',
      ja: 'TRFAを比べた。\n計画は延びた。',
      en: 'The RTFA was compared.\nThe plan, the TRFA, was put off.',
    },
    {
      why: 'another acronym altogether',
      ja: '委員会はKLMNを承認した。',
      en: 'The committee approved the RTFA.',
    },
    {
      why: 'two letters are too few to tell',
      ja: '委員会はTRを承認した。',
      en: 'The committee approved the RT.',
    },
    {
      why: 'part of a code',
      ja: '型番はTRFA-20だ。',
      en: 'The model number is RTFA-20.',
    },
    {
      why: 'part of an address',
      ja: 'example.TRFA.jpを見よ。',
      en: 'See example.RTFA.jp.',
    },
    {
      why: 'no version has an acronym there',
      ja: '委員会はTRFAを承認した。',
      en: 'The committee approved the agreement.',
    },
    {
      why: 'nothing beside it',
      ja: '委員会はTRFAを承認した。',
      en: '-',
    },
    {
      why: 'a heading in capitals',
      ja: '委員会の一覧',
      en: 'LIST OF THE COMMITTEES',
    },
    {
      why: 'a word in capitals that is in the heading of the version',
      target: 'en',
      en: 'LISTEN TO THE SEA',
      vi: 'SILENT NIGHT TEA',
    },
    {
      why: 'one letter more',
      ja: '委員会はRTFAXを承認した。',
      en: 'The committee approved the RTFA.',
    },
    {
      why: 'one letter is another one',
      ja: '委員会はRTFBを承認した。',
      en: 'The committee approved the RTFA.',
    },
    {
      why: 'the same word in small letters',
      ja: '委員会はtrfaを承認した。',
      en: 'The committee approved the RTFA.',
    },
    {
      why: 'Vietnamese beside English',
      target: 'vi',
      vi: 'Ủy ban đã thông qua RTFA.',
      en: 'The committee approved the RTFA.',
    },
    {
      why: 'Korean beside English',
      target: 'ko',
      ko: '위원회는 RTFA를 승인했다.',
      en: 'The committee approved the RTFA.',
    },
    {
      why: 'one version alone has another acronym',
      ja: 'NPOが報告書を公表した。',
      vi: 'TCPLN công bố báo cáo.',
    },
    {
      why: 'the versions have two that the target lacks',
      ja: 'JETROが報告書を公表した。',
      vi: 'VCCI và ADB công bố báo cáo.',
      en: 'VCCI and ADB published the report.',
    },
  ],
  flagged: [
    {
      why: 'two expansions of one acronym, once each: the later one',
      ja: `${TEA.ja}⟦アジア製茶連盟⟧（ATA）の会員は40社である。`,
      ...MEMBERS,
      finds: [{ message: 'expansion', fix: 'アジア茶業協会', severity: 'major' }],
    },
    {
      why: 'with one version nothing but the order tells',
      ja: `${TEA.ja}⟦アジア製茶連盟⟧（ATA）の会員は40社である。`,
      en: MEMBERS.en,
      finds: [{ message: 'expansion', fix: 'アジア茶業協会', uncertain: true }],
    },
    {
      why: 'the first one, where the text has the other one twice',
      ja: '⟦アジア製茶連盟⟧（ATA）は春に総会を開く。\nATA（アジア茶業協会）は新茶を配った。\nアジア茶業協会（ATA）の会員は40社である。',
      vi: 'Hiệp hội Chè châu Á (ATA) họp đại hội vào mùa xuân.\nATA (Hiệp hội Chè châu Á) phát chè mới.\nHiệp hội Chè châu Á (ATA) có 40 hội viên.',
      en: 'The Asian Tea Association (ATA) meets in spring.\nThe ATA (Asian Tea Association) handed out new tea.\nThe Asian Tea Association (ATA) has 40 members.',
      finds: [{ message: 'expansion', fix: 'アジア茶業協会' }],
    },
    {
      why: 'the first one, where the other name is used alone too',
      ja: '⟦アジア製茶連盟⟧（ATA）は春に総会を開く。\nアジア茶業協会は新茶を配った。\nアジア茶業協会（ATA）の会員は40社である。',
      vi: 'Hiệp hội Chè châu Á (ATA) họp đại hội vào mùa xuân.\nHiệp hội Chè châu Á phát chè mới.\nHiệp hội Chè châu Á (ATA) có 40 hội viên.',
      ko: '아시아차업협회(ATA)는 봄에 총회를 연다.\n아시아차업협회는 햇차를 나누어 주었다.\n아시아차업협회(ATA)의 회원은 40개사이다.',
      finds: [{ message: 'expansion', fix: 'アジア茶業協会' }],
    },
    {
      why: 'the glossary has the later one',
      ja: '⟦アジア製茶連盟⟧（ATA）は春に総会を開く。\n会場では新茶が配られた。\nアジア茶業協会（ATA）の会員は40社である。',
      ...MEMBERS,
      glossary: { tea: ['ja:アジア茶業協会', 'en:Asian Tea Association'] },
      finds: [{ message: 'expansion', fix: 'アジア茶業協会' }],
    },
    {
      why: 'what stands before the name is left out',
      ja: `${TEA.ja}インドの⟦アジアの製茶の連盟⟧（ATA）は40社からなる。`,
      vi: `${TEA.vi}Tại Ấn Độ, Hiệp hội Chè châu Á (ATA) gồm 40 công ty.`,
      en: `${TEA.en}In India the Asian Tea Association (ATA) has 40 companies.`,
      finds: [{ message: 'expansion', fix: 'アジア茶業協会' }],
    },
    {
      why: 'two other texts of the run have another name',
      ja: '⟦アジア製茶連盟⟧（ATA）の会員は40社である。',
      ...MEMBERS_ALONE,
      others: [TEA_TEXT, TEA_TEXT],
      finds: [{ message: 'expansionAcross', fix: 'アジア茶業協会', severity: 'major' }],
    },
    {
      why: 'one other text, and the glossary',
      ja: '⟦アジア製茶連盟⟧（ATA）の会員は40社である。',
      ...MEMBERS_ALONE,
      others: [TEA_TEXT],
      glossary: { tea: ['ja:アジア茶業協会', 'en:Asian Tea Association'] },
      finds: [{ message: 'expansionAcross', fix: 'アジア茶業協会' }],
    },
    {
      why: 'the run is against the text as a whole, and for its one exception',
      ja: 'アジア茶業協会（ATA）は春に総会を開く。\n⟦アジア製茶連盟⟧（ATA）は新茶を配った。\n⟦アジア製茶連盟⟧（ATA）の会員は40社である。',
      vi: 'Hiệp hội Chè châu Á (ATA) họp đại hội vào mùa xuân.\nHiệp hội Chè châu Á (ATA) phát chè mới.\nHiệp hội Chè châu Á (ATA) có 40 hội viên.',
      en: 'The Asian Tea Association (ATA) meets in spring.\nThe Asian Tea Association (ATA) handed out new tea.\nThe Asian Tea Association (ATA) has 40 members.',
      others: [TEA_TEXT, TEA_TEXT],
      finds: [
        { message: 'expansionAcross', fix: 'アジア茶業協会' },
        { message: 'expansionAcross', fix: 'アジア茶業協会' },
      ],
    },
    {
      why: 'two letters changed over, beside two versions',
      ja: '委員会は⟦TRFA⟧を承認した。',
      vi: 'Ủy ban đã thông qua RTFA.',
      en: 'The committee approved the RTFA.',
      finds: [{ message: 'transposed', fix: 'RTFA', severity: 'minor' }],
    },
    {
      why: 'one version only, in brackets and full-width letters',
      ja: '協定（⟦ＴＲＦＡ⟧）を承認した。',
      en: 'It approved the agreement (RTFA).',
      finds: [{ message: 'transposed', fix: 'RTFA' }],
    },
    {
      why: 'three letters',
      ja: '⟦QMX⟧は東京にある。',
      en: 'QXM is in Tokyo.',
      finds: [{ message: 'transposed', fix: 'QXM' }],
    },
    {
      why: 'under review in Vietnamese',
      target: 'vi',
      vi: 'Ủy ban đã thông qua ⟦TRFA⟧.',
      en: 'The committee approved the RTFA.',
      finds: [{ message: 'transposed', fix: 'RTFA' }],
    },
    {
      why: 'under review in Korean',
      target: 'ko',
      ko: '위원회는 ⟦TRFA⟧를 승인했다.',
      en: 'The committee approved the RTFA.',
      finds: [{ message: 'transposed', fix: 'RTFA' }],
    },
    {
      why: 'under review in English',
      target: 'en',
      en: 'The committee approved the ⟦TRFA⟧.',
      ko: '위원회는 RTFA를 승인했다.',
      finds: [{ message: 'transposed', fix: 'RTFA' }],
    },
    {
      why: 'another body than all versions have',
      ja: '⟦UNFPA⟧が報告書を公表した。',
      vi: 'UNESCO công bố báo cáo.',
      ko: 'UNESCO가 보고서를 발표했다.',
      en: 'UNESCO published the report.',
      finds: [{ message: 'other', fix: 'UNESCO' }],
    },
  ],
});
