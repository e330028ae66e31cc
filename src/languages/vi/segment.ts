import type { Span } from '../../core/span.js';
import { LATIN_ABBREVIATIONS } from '../../text/latin-abbreviations.js';
import { type Abbreviations, spacedStop } from '../../text/sentence-guards.js';
import { sentenceSegmenter } from '../../text/sentences.js';

/**
 * Vietnamese abbreviations written with a full stop. Origin: compiled by hand for taiyaku from common usage: academic and
 * medical titles (TS., ThS., GS., PGS., BS. …), kinds of places (TP., TX., TT., Q., P., H.), references (tr., Nxb.), forms of
 * address (Mr., Mrs. in business letters), v.v. = "vân vân".
 */
const ABBREVIATIONS: Abbreviations = {
  never: [
    ...LATIN_ABBREVIATIONS.never,
    ...[
      'TS',
      'Ts',
      'ThS',
      'Ths',
      'Th.S',
      'TSKH',
      'GS',
      'Gs',
      'PGS',
      'Pgs',
      'GS.TS',
      'PGS.TS',
      'KS',
      'Ks',
      'KTS',
      'CN',
      'LS',
      'Ls',
    ],
    ...[
      'BS',
      'Bs',
      'BSCK',
      'ThS.BS',
      'DS',
      'NCS',
      'NSƯT',
      'NSND',
      'NGƯT',
      'NGND',
      'TP',
      'Tp',
      'TX',
      'Tx',
      'TT',
      'Tt',
      'ĐT',
      'Đt',
    ],
    ...['NXB', 'Nxb', 'vd', 'VD', 'đ/c', 'Đ/c', 'Ô', 'Tr', 'tr', 'xb', 'SĐT'],
  ],
  beforeNumber: [...LATIN_ABBREVIATIONS.beforeNumber, 'q', 'đ', 'k', 't', 'h'],
  beforeStarter: [...LATIN_ABBREVIATIONS.beforeStarter, 'T.Ư', 'TCN', 'SCN', 'Cty'],
  mayEnd: [...LATIN_ABBREVIATIONS.mayEnd, 'v.v', 'vv', 'V.v'],
};

/** Words that begin Vietnamese sentences; after an initial ("ông Trần Văn B. Sau đó …") they tell a new sentence from a name. */
const STARTERS = [
  ...[
    'Sau',
    'Trước',
    'Trong',
    'Ngoài',
    'Theo',
    'Tại',
    'Từ',
    'Ở',
    'Để',
    'Đến',
    'Về',
    'Với',
    'Khi',
    'Nếu',
    'Vì',
    'Do',
    'Tuy',
    'Nhưng',
  ],
  ...[
    'Và',
    'Mặc',
    'Dù',
    'Ông',
    'Bà',
    'Anh',
    'Chị',
    'Họ',
    'Tôi',
    'Chúng',
    'Các',
    'Những',
    'Mỗi',
    'Mọi',
    'Một',
    'Hai',
    'Ba',
    'Đây',
  ],
  ...[
    'Đó',
    'Đồng',
    'Bên',
    'Cùng',
    'Cũng',
    'Việc',
    'Cuộc',
    'Ngày',
    'Hiện',
    'Qua',
    'Nhân',
    'Điều',
    'Nhiều',
    'Không',
    'Người',
    'Cả',
  ],
];

const ITEM_WORDS = [
  'điều',
  'khoản',
  'điểm',
  'chương',
  'mục',
  'tiểu mục',
  'phần',
  'bài',
  'phụ lục',
  'bảng',
  'hình',
  'quyển',
  'tập',
];

const cut = sentenceSegmenter({
  wide: '。！？｡',
  spaced: '.?!…',
  endsAt: spacedStop({ abbreviations: ABBREVIATIONS, starters: STARTERS, itemWords: ITEM_WORDS }),
  quoteBound: 800,
});

/** Vietnamese sentences of `text` as UTF-16 spans: trimmed, ordered, disjoint, missing only white space. Never throws. */
export function segment(text: string): Span[] {
  return cut(text);
}
