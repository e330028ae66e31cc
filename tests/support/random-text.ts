import * as fc from 'fast-check';

const PIECES = [
  ...'。！？．.?!…、,:;「」『』（）()[]“”‘’"\'«»・-+&/%\n\t \u3000\u00a0\u200b\u00ad\ud800\udc00',
  ...[
    'です',
    'と言った',
    '한국',
    '은',
    '는',
    '을',
    '하였다',
    '다.',
    '이',
    '의',
    '가',
    '2025. 8. 10.',
    '제3조.',
    '나누',
    '12.',
    '1,500',
    '5G',
  ],
  ...[
    'Mr.',
    'U.S.',
    'No. 5',
    'The',
    'ASEAN+3',
    'REDD+',
    'COVID-19',
    "don't",
    'planned',
    'TP. HCM',
    'v.v.',
    'hoà',
    'thuý',
    'Việt',
    '😀',
  ],
];

/** Text that looks a little like prose of several languages and is often broken: lone surrogates, stray quotes, odd spaces. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
);
