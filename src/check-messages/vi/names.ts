import type { CheckMessages } from '../catalogue.js';

/** Names and acronyms. */
export const names: CheckMessages = {
  'name-mismatch': {
    kanji: {
      message:
        '“{{actual}}” là tên bị chuyển sang chữ Hán theo âm Hán Việt ({{quotes}}), ở chỗ khác viết là “{{usual}}”',
      explanation:
        'Bản đối chiếu ghi một tên tiếng Việt ({{quotes}}), ở đây bị chuyển sang chữ Hán theo âm Hán Việt. Ở chỗ khác, văn bản viết là “{{usual}}”.',
    },
    kanjiAlone: {
      message: '“{{actual}}” là tên bị chuyển sang chữ Hán theo âm Hán Việt ({{quotes}})',
      explanation:
        'Bản đối chiếu ghi một tên tiếng Việt ({{quotes}}), ở đây bị chuyển sang chữ Hán theo âm Hán Việt. Hãy viết bằng katakana, theo cách phát âm.',
    },
    other: {
      message: '“{{actual}}” khác với tên trong bản đối chiếu ({{quotes}})',
      explanation:
        'Ở chỗ này, bản đối chiếu ghi tên khác ({{quotes}}), và “{{actual}}” không phải là một cách viết của tên đó. {{hint}}',
    },
    official: {
      message: '“{{actual}}” lẽ ra là “{{expected}}” ({{quotes}})',
      explanation:
        'Tên trong bản đối chiếu ({{quotes}}) ở ngôn ngữ của bản dịch là “{{expected}}”. “{{actual}}” là tên khác.',
    },
    near: {
      message: '“{{actual}}” chưa đúng hẳn tên “{{expected}}” ({{quotes}})',
      explanation:
        'Tên trong bản đối chiếu ({{quotes}}) ở ngôn ngữ của bản dịch là “{{expected}}”. “{{actual}}” dùng từ khác, hoặc đặt các từ theo thứ tự khác.',
    },
    added: {
      message: 'Trong tên này ghi “{{actual}}”, còn bản đối chiếu chỉ có “{{part}}” ({{quotes}})',
      explanation: 'Trong tên này, bản đối chiếu chỉ ghi “{{part}}” ({{quotes}}). “{{actual}}” nói nhiều hơn thế.',
    },
    letters: {
      message: '“{{actual}}” khác chữ cái với tên trong bản đối chiếu ({{quotes}})',
      explanation:
        'Bản đối chiếu ghi một tên tiếng Việt ({{quotes}}); trong mọi ngôn ngữ dùng chữ Latinh, tên này được viết bằng cùng những chữ cái đó. “{{actual}}” là tên khác, hoặc không phải là tên.',
    },
    hangul: {
      message: '“{{actual}}” không phải là cách viết của tên trong bản đối chiếu ({{quotes}})',
      explanation:
        'Bản đối chiếu ghi một tên tiếng Việt ({{quotes}}). Theo quy tắc phiên âm tên tiếng Việt (외래어 표기법), và cả theo cách viết quen dùng, tên này viết bằng Hangul thì khác.',
    },
    region: {
      message: 'Không bản đối chiếu nào nói đến “{{actual}}”',
      explanation:
        'Không bản đối chiếu nào nói đến “{{actual}}”, ở đây cũng như ở chỗ khác. Hãy kiểm tra xem câu này thực ra nói đến gì.',
    },
    otherRegion: {
      message: 'Không bản đối chiếu nào nói đến “{{actual}}”; chỗ tương ứng ghi: {{quotes}}',
      explanation: 'Ở chỗ này, bản đối chiếu ghi tên khác ({{quotes}}), và không bản nào nói đến “{{actual}}”.',
    },
    misreadRegion: {
      message: 'Không bản đối chiếu nào nói đến “{{actual}}”; có từ dễ nhầm nhưng mang nghĩa khác: {{quotes}}',
      explanation:
        'Từ trong bản đối chiếu ({{quotes}}) có thể bị hiểu là “{{actual}}”, nhưng không từ nào khác ở đó nói đến tên này. Hãy kiểm tra xem câu này thực ra nói đến gì.',
    },
  },
  'name-variant': {
    variant: {
      message: '“{{actual}}” ở chỗ khác viết là “{{usual}}” ({{count}} chỗ)',
      explanation:
        'Cùng một tên, ở đây viết là “{{actual}}”, còn ở {{count}} chỗ khác viết là “{{usual}}”: {{quotes}}.',
    },
    before: {
      message: '“{{actual}}” ở phía trên viết là “{{usual}}”',
      explanation: 'Cùng một tên, lần đầu viết là “{{usual}}”, còn ở đây viết là “{{actual}}”: {{quotes}}.',
    },
    longVowel: {
      message: '“{{actual}}” ở chỗ khác viết là “{{usual}}” ({{count}} chỗ)',
      explanation:
        '“{{actual}}” và “{{usual}}” chỉ khác nhau ở dấu trường âm; văn bản viết là “{{usual}}” ở {{count}} chỗ khác.',
    },
    across: {
      message: '“{{actual}}” ở chỗ khác viết là “{{usual}}” ({{count}} chỗ)',
      explanation: 'Cùng một tên được viết là “{{usual}}” {{there}}, và là “{{actual}}” {{here}}: {{quotes}}.',
    },
    spelling: {
      message: '“{{actual}}” ở chỗ khác viết là “{{usual}}” ({{count}} chỗ)',
      explanation:
        '“{{actual}}” và “{{usual}}” là hai cách viết của cùng một từ mượn, cả hai đều đúng; văn bản viết là “{{usual}}” ở {{count}} chỗ khác.',
    },
  },
  'acronym-conflict': {
    transposed: {
      message: '“{{actual}}” trong bản đối chiếu là “{{expected}}” ({{quotes}})',
      explanation:
        'Không chỗ nào trong bản đối chiếu có “{{actual}}”; chỗ tương ứng có cùng những chữ cái đó theo thứ tự khác: {{quotes}}.',
    },
    other: {
      message: '“{{actual}}” không có trong bản đối chiếu nào; chỗ tương ứng là “{{expected}}” ({{quotes}})',
      explanation:
        'Không chỗ nào trong bản đối chiếu có “{{actual}}”; ở chỗ tương ứng, mọi bản đều ghi “{{expected}}”, còn bản dịch thì không có.',
    },
    expansion: {
      message: '“{{acronym}}” ở đây là “{{actual}}”, ở chỗ khác là “{{usual}}”',
      explanation:
        'Trong bản đối chiếu, “{{acronym}}” chỉ là một tên ({{quotes}}). Ở chỗ khác, văn bản gọi là “{{usual}}”. {{hint}}',
    },
    expansionAcross: {
      message: '“{{acronym}}” ở đây là “{{actual}}”, ở chỗ khác là “{{usual}}”',
      explanation:
        'Trong bản đối chiếu, “{{acronym}}” chỉ là một tên ({{quotes}}). Tên này được gọi là “{{usual}}” {{there}}, và là “{{actual}}” {{here}}.',
    },
  },
};
