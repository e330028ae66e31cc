import { testCheck } from '../support/check-tester.js';

testCheck('acronym-conflict', {
  ok: [
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
