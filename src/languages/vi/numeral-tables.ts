/** One-digit words that can begin a numeral. */
export const DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Forms that digits take only after a ten (hai mươi mốt, mười lăm). */
export const AFTER_TEN: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

/** Forms that digits take only after *thứ* (thứ nhất) or *tháng* (tháng giêng, tháng tư). */
export const AFTER_CUE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  thứ: { nhất: 1, nhì: 2, tư: 4 },
  tháng: { giêng: 1, tư: 4, chạp: 12 },
};

/** Magnitude words that multiply the digit before them. */
export const SMALL: Readonly<Record<string, number>> = { mươi: 1, chục: 1, trăm: 2 };

/** Magnitude words that multiply all before them. */
export const GROUPS: Readonly<Record<string, number>> = { nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tỷ: 9, tỉ: 9 };

/** What follows a magnitude word that is none there: tỷ lệ (rate), tỷ phú (billionaire), triệu chứng (symptom), triệu tập (convene). */
export const NOT_MAGNITUDE: Readonly<Record<string, ReadonlySet<string>>> = {
  tỷ: new Set('lệ trọng giá suất số phú mỉ'.split(' ')),
  tỉ: new Set('lệ trọng giá suất số phú mỉ tê'.split(' ')),
  triệu: new Set('chứng phú tập hồi'.split(' ')),
};

/**
 * What follows a digit word that is no number there: một số (some), ba lô (rucksack), chín muồi (ripe). Origin: headwords of general dictionaries
 * that begin with a digit word.
 */
export const NOT_NUMBER: Readonly<Record<string, ReadonlySet<string>>> = {
  một: new Set('số vài phần cách khi mặt chút ít mình loạt lòng thể chiều cục mực hơi lèo mạch'.split(' ')),
  hai: new Set(['lúa', 'lòng', 'mang']),
  ba: new Set('lô mẹ má hoa gai phải ba láp rọi bị tê'.split(' ')),
  chín: new Set('muồi chắn mọng chắc chừng nục'.split(' ')),
  tám: new Set(['chuyện', 'xoan']),
};

/**
 * Nouns that *năm* counts as five; before any other word it is "year". Origin: classifiers and the nouns that official texts count without one.
 */
export const FIVE_BEFORE: ReadonlySet<string> = new Set(
  (
    'người nước quốc bên lĩnh trụ điểm nội nhóm lần ngày tuần giờ phút nguyên thành tỉnh dự biện ưu cái chiếc con đồng mục nhiệm khu vùng cơ ' +
    'văn bài hướng giải yếu bước đại tổ tiểu giai cây ngôi tòa căn phần nhân vị đơn trường công chương nền cường mặt'
  ).split(' '),
);

/** Words before *năm* that make it the year even before such a noun: mỗi năm người dân … */
export const YEAR_AFTER: ReadonlySet<string> = new Set(
  'mỗi hằng hàng cả cuối đầu giữa từng theo lâu các những nhiều một'.split(' '),
);

/** Words after which a number is a place in an order: thế kỷ 21, Điều 5, quý III, khóa XV. */
export const ORDINAL_CUES: readonly string[] = (
  'lần|lần thứ|thế kỷ|thế kỉ|điều|chương|mục|khoản|khóa|khoá|kỳ|kì|hạng|quý|tập|vòng|đợt|giai đoạn|đại hội|phiên|phụ lục|hội nghị|bước|pha|cấp|loại|' +
  'phần|nhóm|số|thứ'
).split('|');

/** Cues after which a Roman numeral is read. */
export const ROMAN_CUES: readonly string[] =
  'lần|lần thứ|thứ|thế kỷ|thế kỉ|chương|mục|khóa|khoá|kỳ|kì|hạng|quý|tập|giai đoạn|đại hội|đại hội đảng|phụ lục|cấp|loại|phần'.split(
    '|',
  );

/** Words before a bare number of the size of a year that make it one. */
export const YEAR_CUES: readonly string[] =
  'giai đoạn|đến|tới|từ|trước|sau|vào|hè|tầm nhìn|năm|nhiệm kỳ|niên khóa|kể từ|và|hiến pháp|luật|asean|apec|p4g'.split(
    '|',
  );

/** Currency names → ISO 4217. đô la alone is taken for the US dollar. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  'đô la mỹ': 'USD',
  'đô la': 'USD',
  'đô-la mỹ': 'USD',
  'đô-la': 'USD',
  đôla: 'USD',
  'đôla mỹ': 'USD',
  'mỹ kim': 'USD',
  'đô la úc': 'AUD',
  'đô la singapore': 'SGD',
  'đô la hồng kông': 'HKD',
  'đô la canada': 'CAD',
  đồng: 'VND',
  'đồng việt nam': 'VND',
  vnđ: 'VND',
  đ: 'VND',
  yên: 'JPY',
  'yên nhật': 'JPY',
  'yên nhật bản': 'JPY',
  won: 'KRW',
  'won hàn quốc': 'KRW',
  euro: 'EUR',
  'nhân dân tệ': 'CNY',
  'bảng anh': 'GBP',
  baht: 'THB',
  rupiah: 'IDR',
};

/** Words after *đồng* with which it is no money: 2 đồng chí, 3 đồng minh. */
export const NOT_DONG: ReadonlySet<string> = new Set(
  'chí minh tác chủ bào hồ nghiệp đội hương phạm sáng sự lõa lúa ruộng bằng cỏ'.split(' '),
);
