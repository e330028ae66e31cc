/**
 * Names that CLDR does not have: formal names of states, usual short names, abbreviations and adjectives.
 * Data for make-regions.ts, written by hand from the names that the foreign ministries of Japan, Viet Nam and the Republic of Korea
 * and the UN terminology database (UNTERM) use. Several forms are separated by `|`. A form that ends in `?` is weak: the word also
 * means something else (米 is rice, 인도 a pavement, `won` a verb), so it is evidence only beside other evidence.
 */
export interface Aliases {
  readonly ja?: string;
  readonly vi?: string;
  readonly ko?: string;
  readonly en?: string;
}

/** ASEAN, G20, the two Koreas with their formal names; other codes where everyday names differ from CLDR's. */
export const REGION_ALIASES: Readonly<Record<string, Aliases>> = {
  // ASEAN
  BN: {
    ja: 'ブルネイ・ダルサラーム国|ブルネイ・ダルサラーム',
    vi: 'Brunei Darussalam|Bru-nây',
    ko: '브루나이 다루살람',
    en: 'Brunei Darussalam',
  },
  ID: {
    ja: 'インドネシア共和国',
    vi: 'Cộng hòa Indonesia|In-đô-nê-xi-a',
    ko: '인도네시아 공화국',
    en: 'Republic of Indonesia',
  },
  KH: { ja: 'カンボジア王国', vi: 'Vương quốc Campuchia|Cam-pu-chia', ko: '캄보디아 왕국', en: 'Kingdom of Cambodia' },
  LA: {
    ja: 'ラオス人民民主共和国',
    vi: 'Cộng hòa Dân chủ Nhân dân Lào|CHDCND Lào',
    ko: '라오인민민주공화국|라오스 인민민주공화국',
    en: "Lao People's Democratic Republic|Lao People’s Democratic Republic|Lao PDR",
  },
  MM: {
    ja: 'ミャンマー連邦共和国|ビルマ',
    vi: 'Cộng hòa Liên bang Myanmar|Mi-an-ma|Miến Điện',
    ko: '미얀마 연방 공화국|버마',
    en: 'Republic of the Union of Myanmar|Burma',
  },
  MY: { vi: 'Ma-lai-xi-a' },
  PH: {
    ja: 'フィリピン共和国|比国',
    vi: 'Cộng hòa Philippines|Philippin|Phi-líp-pin',
    ko: '필리핀 공화국',
    en: 'Republic of the Philippines|the Philippines',
  },
  SG: {
    ja: 'シンガポール共和国',
    vi: 'Cộng hòa Singapore|Xinh-ga-po|Xin-ga-po',
    ko: '싱가포르 공화국|싱가폴',
    en: 'Republic of Singapore',
  },
  TH: { ja: 'タイ王国', vi: 'Vương quốc Thái Lan', ko: '타이 왕국|타이왕국|타이?', en: 'Kingdom of Thailand' },
  TL: {
    ja: '東ティモール民主共和国|ティモール・レステ|東チモール',
    vi: 'Cộng hòa Dân chủ Timor-Leste|Timor Leste|Đông Timor|Đông Ti-mo',
    ko: '동티모르 민주 공화국|동티모르 민주공화국',
    en: 'Democratic Republic of Timor-Leste|Timor Leste|East Timor',
  },
  VN: {
    ja: 'ベトナム社会主義共和国|ヴェトナム|ヴィエトナム|越南',
    vi: 'Cộng hòa xã hội chủ nghĩa Việt Nam|Cộng hòa Xã hội Chủ nghĩa Việt Nam|CHXHCN Việt Nam|Việt?',
    ko: '베트남 사회주의 공화국|베트남사회주의공화국|월남?',
    en: 'Socialist Republic of Viet Nam|Socialist Republic of Vietnam|Viet Nam',
  },
  // the two Koreas and the rest of the G20
  KR: {
    ja: '大韓民国',
    vi: 'Đại Hàn Dân Quốc|Đại Hàn Dân quốc|Nam Hàn|Hàn?',
    ko: '한국|남한',
    en: 'Republic of Korea|ROK|Korea',
  },
  KP: {
    ja: '朝鮮民主主義人民共和国',
    vi: 'Cộng hòa Dân chủ Nhân dân Triều Tiên|CHDCND Triều Tiên|Bắc Triều Tiên|Bắc Hàn',
    ko: '조선민주주의인민공화국',
    en: "Democratic People's Republic of Korea|Democratic People’s Republic of Korea|DPRK",
  },
  AR: {
    ja: 'アルゼンチン共和国',
    vi: 'Cộng hòa Argentina|Ác-hen-ti-na',
    ko: '아르헨티나 공화국',
    en: 'Argentine Republic',
  },
  AU: {
    ja: 'オーストラリア連邦|豪州|濠州',
    vi: 'Australia|Ô-xtrây-li-a|Liên bang Úc',
    ko: '호주|오스트레일리아 연방',
    en: 'Commonwealth of Australia',
  },
  BR: {
    ja: 'ブラジル連邦共和国',
    vi: 'Cộng hòa Liên bang Brazil|Brasil|Bra-xin',
    ko: '브라질 연방 공화국',
    en: 'Federative Republic of Brazil',
  },
  CA: { vi: 'Ca-na-đa' },
  CN: {
    ja: '中華人民共和国|中共?',
    vi: 'Cộng hòa Nhân dân Trung Hoa|CHND Trung Hoa|Trung Hoa|Trung?',
    ko: '중화인민공화국',
    en: "People's Republic of China|People’s Republic of China|PRC",
  },
  DE: {
    ja: 'ドイツ連邦共和国',
    vi: 'Cộng hòa Liên bang Đức|CHLB Đức',
    ko: '독일 연방 공화국|독일연방공화국',
    en: 'Federal Republic of Germany',
  },
  FR: { ja: 'フランス共和国', vi: 'Cộng hòa Pháp', ko: '프랑스 공화국', en: 'French Republic' },
  GB: {
    ja: 'グレートブリテン及び北アイルランド連合王国|英国|連合王国',
    vi: 'Vương quốc Liên hiệp Anh và Bắc Ireland|Liên hiệp Vương quốc Anh và Bắc Ireland|nước Anh|Anh quốc|Anh?',
    ko: '그레이트브리튼 및 북아일랜드 연합왕국',
    en: 'United Kingdom of Great Britain and Northern Ireland|Great Britain|Britain|UK|U.K.',
  },
  IN: { ja: 'インド共和国', vi: 'Cộng hòa Ấn Độ', ko: '인도 공화국|인도?', en: 'Republic of India' },
  IT: {
    ja: 'イタリア共和国',
    vi: 'Cộng hòa Italy|Cộng hòa Italia|Italia|I-ta-li-a|Ý?',
    ko: '이탈리아 공화국',
    en: 'Italian Republic',
  },
  JP: { ja: '日本国', vi: 'Nhật', ko: '일본국' },
  MX: {
    ja: 'メキシコ合衆国',
    vi: 'Hợp chúng quốc Mexico|Mê-hi-cô|Mê-xi-cô',
    ko: '멕시코 합중국',
    en: 'United Mexican States',
  },
  RU: { ja: 'ロシア連邦', vi: 'Liên bang Nga|LB Nga', ko: '러시아 연방|러시아연방', en: 'Russian Federation' },
  SA: {
    ja: 'サウジアラビア王国|サウディアラビア|サウジ',
    vi: 'Vương quốc Ả Rập Xê Út|Ả Rập Xê Út|Ả-rập Xê-út|Ả Rập Saudi|Saudi Arabia',
    ko: '사우디아라비아 왕국|사우디',
    en: 'Kingdom of Saudi Arabia',
  },
  TR: {
    ja: 'トルコ共和国|テュルキエ',
    vi: 'Cộng hòa Thổ Nhĩ Kỳ|Türkiye',
    ko: '튀르키예 공화국|터키',
    en: 'Republic of Türkiye|Republic of Turkey|Turkey|Turkiye',
  },
  US: {
    ja: '米国|アメリカ',
    vi: 'Hợp chúng quốc Hoa Kỳ|Hợp chủng quốc Hoa Kỳ|Mỹ',
    ko: '미합중국|아메리카 합중국',
    en: 'United States of America|U.S.|U.S.A.|USA|America',
  },
  ZA: {
    ja: '南アフリカ共和国',
    vi: 'Cộng hòa Nam Phi',
    ko: '남아프리카 공화국|남아프리카공화국|남아공',
    en: 'Republic of South Africa',
  },
  EU: { ja: 'EU', vi: 'Liên minh châu Âu|Liên minh Châu Âu|EU', ko: '유럽연합|EU', en: 'EU' },
  UN: {
    ja: '国連',
    vi: 'Liên Hợp Quốc|Liên hợp quốc|Liên Hợp quốc|Liên hiệp quốc|Liên Hiệp Quốc|LHQ',
    ko: '유엔',
    en: 'UN|U.N.',
  },
  // other everyday names
  AE: { ja: 'UAE', vi: 'UAE', ko: '아랍 에미리트|UAE', en: 'UAE|U.A.E.' },
  AT: { vi: 'Áo?|Cộng hòa Áo' },
  BE: { vi: 'Vương quốc Bỉ' },
  CD: {
    ja: 'コンゴ民主共和国',
    vi: 'Cộng hòa Dân chủ Congo',
    ko: '콩고 민주 공화국|콩고민주공화국',
    en: 'Democratic Republic of the Congo',
  },
  CG: { ja: 'コンゴ共和国', vi: 'Cộng hòa Congo', ko: '콩고 공화국', en: 'Republic of the Congo' },
  CH: { vi: 'Thụy Sỹ|Thuỵ Sĩ' },
  CZ: { ja: 'チェコ共和国', vi: 'Cộng hòa Séc', ko: '체코 공화국', en: 'Czech Republic' },
  GE: { ja: 'グルジア', vi: 'Gruzia', ko: '그루지야' },
  GH: { ko: '가나?' },
  HK: { ja: '香港', vi: 'Hồng Kông|Hồng Công|Hong Kong', ko: '홍콩', en: 'Hong Kong' },
  IR: { ko: '이란?' },
  JO: { en: 'Jordan?' },
  KZ: { vi: 'Ca-dắc-xtan' },
  LB: { vi: 'Liban|Lebanon' },
  LY: { vi: 'Li-bi' },
  MA: { vi: 'Maroc|Morocco' },
  MK: { ja: '北マケドニア共和国' },
  ML: { ko: '말리?' },
  MN: { ja: 'モンゴル国' },
  MO: { ja: 'マカオ|澳門', vi: 'Ma Cao|Macao|Macau', ko: '마카오', en: 'Macao|Macau' },
  NL: { en: 'the Netherlands|Holland' },
  NZ: { ja: 'NZ', vi: 'Niu Di-lân|Tân Tây Lan' },
  OM: { ko: '오만?' },
  PS: { ja: 'パレスチナ', vi: 'Palestine|Pa-le-xtin', ko: '팔레스타인', en: 'Palestine|State of Palestine' },
  SD: { ko: '수단?' },
  TD: { en: 'Chad?', ko: '차드' },
  TW: { ja: '台湾', ko: '타이완' },
  UA: { vi: 'Ukraine|U-crai-na' },
  UZ: { vi: 'U-dơ-bê-ki-xtan' },
  VA: { ja: 'バチカン', vi: 'Vatican|Tòa thánh Vatican', ko: '바티칸|교황청', en: 'Vatican|Holy See' },
  '002': { en: 'Africa' },
  '003': { ja: '北米', ko: '북미?' },
  '005': { ja: '南米', ko: '남미' },
  '013': { ja: '中米?', ko: '중미?' },
  '030': { en: 'East Asia' },
  '034': { en: 'South Asia' },
  '035': { ko: '동남아', en: 'South-East Asia|South East Asia' },
  '143': { ko: '중앙아시아' },
  '150': { ja: '欧州', ko: '구주?' },
  '151': { ja: '東欧' },
  '154': { ja: '北欧' },
  '155': { ja: '西欧' },
  '419': { ja: '中南米|ラテン・アメリカ', vi: 'Mỹ Latinh|Mỹ La-tinh|Mỹ La tinh', ko: '중남미|라틴아메리카' },
};

/** English adjectives and inhabitants. The other languages make theirs from the name itself (日本人, người Nhật, 한국의). */
export const ENGLISH_ADJECTIVES: Readonly<Record<string, string>> = {
  AE: 'Emirati|Emiratis',
  AR: 'Argentine|Argentinian|Argentines|Argentinians',
  AT: 'Austrian|Austrians',
  AU: 'Australian|Australians',
  BD: 'Bangladeshi|Bangladeshis',
  BE: 'Belgian|Belgians',
  BN: 'Bruneian|Bruneians',
  BR: 'Brazilian|Brazilians',
  CA: 'Canadian|Canadians',
  CH: 'Swiss',
  CL: 'Chilean|Chileans',
  CN: 'Chinese',
  CO: 'Colombian|Colombians',
  CU: 'Cuban|Cubans',
  CZ: 'Czech|Czechs',
  DE: 'German|Germans',
  DK: 'Danish|Danes|Dane',
  EG: 'Egyptian|Egyptians',
  ES: 'Spanish|Spaniard|Spaniards',
  FI: 'Finnish|Finn|Finns',
  FR: 'French|Frenchman|Frenchwoman|Frenchmen',
  GB: 'British|Briton|Britons',
  GR: 'Greek|Greeks',
  HU: 'Hungarian|Hungarians',
  ID: 'Indonesian|Indonesians',
  IE: 'Irish|Irishman|Irishwoman',
  IL: 'Israeli|Israelis',
  IN: 'Indian|Indians',
  IQ: 'Iraqi|Iraqis',
  IR: 'Iranian|Iranians',
  IT: 'Italian|Italians',
  JP: 'Japanese',
  KH: 'Cambodian|Cambodians',
  KP: 'North Korean|North Koreans',
  KR: 'South Korean|South Koreans|Korean|Koreans',
  KZ: 'Kazakh|Kazakhs|Kazakhstani',
  LA: 'Lao|Laotian|Laotians',
  LK: 'Sri Lankan|Sri Lankans',
  MM: 'Burmese',
  MN: 'Mongolian|Mongolians',
  MX: 'Mexican|Mexicans',
  MY: 'Malaysian|Malaysians',
  NL: 'Dutch|Dutchman|Dutchwoman',
  NO: 'Norwegian|Norwegians',
  NP: 'Nepali|Nepalese',
  NZ: 'New Zealander|New Zealanders',
  PH: 'Philippine|Filipino|Filipina|Filipinos',
  PK: 'Pakistani|Pakistanis',
  PL: 'Polish|Pole|Poles',
  PS: 'Palestinian|Palestinians',
  PT: 'Portuguese',
  RU: 'Russian|Russians',
  SA: 'Saudi|Saudis',
  SE: 'Swedish|Swede|Swedes',
  SG: 'Singaporean|Singaporeans',
  SY: 'Syrian|Syrians',
  TH: 'Thai|Thais',
  TL: 'Timorese',
  TR: 'Turkish|Turk|Turks',
  TW: 'Taiwanese',
  UA: 'Ukrainian|Ukrainians',
  US: 'American|Americans',
  VN: 'Vietnamese',
  ZA: 'South African|South Africans',
  '002': 'African|Africans',
  '142': 'Asian|Asians',
  '150': 'European|Europeans',
  '035': 'Southeast Asian|Southeast Asians',
  '419': 'Latin American|Latin Americans',
};

export const CURRENCY_ALIASES: Readonly<Record<string, Aliases>> = {
  CNY: { ja: '人民元|中国元|元?', vi: 'NDT', ko: '위안화|위안|인민폐', en: 'renminbi|RMB|yuan' },
  EUR: { ja: 'ユーロ', vi: 'đồng euro|đồng Euro', ko: '유로화', en: 'euro|euros' },
  GBP: { ja: '英ポンド|ポンド?', vi: 'bảng Anh|đồng bảng Anh', ko: '파운드화', en: 'pounds sterling|pound sterling' },
  JPY: { ja: '円?', vi: 'đồng yên|yên Nhật|yên?', ko: '엔화|엔?', en: 'yen' },
  KRW: { ja: 'ウォン', vi: 'đồng won|won', ko: '한국 원화|원화', en: 'Korean won|won?' },
  LAK: { ja: 'キープ?', vi: 'kíp Lào', en: 'Lao kip' },
  THB: { ja: 'バーツ', vi: 'baht', ko: '바트화|바트', en: 'baht' },
  USD: {
    ja: '米ドル|米国ドル|ドル?',
    vi: 'đô la Mỹ|đô-la Mỹ|đôla Mỹ|đô la?|đô-la?|đôla?',
    ko: '미 달러|미국달러|미달러|달러?|달러화?',
    en: 'US$|U.S. dollar|U.S. dollars|dollar?|dollars?',
  },
  VND: { ja: 'ベトナムドン|ベトナム・ドン|ドン?', vi: 'đồng?', ko: '베트남동|베트남 동화', en: 'Vietnam dong|dong?' },
};

export const LANGUAGE_ALIASES: Readonly<Record<string, Aliases>> = {
  km: { ja: 'カンボジア語', vi: 'tiếng Campuchia', ko: '캄보디아어', en: 'Cambodian' },
  ko: { ja: '朝鮮語', vi: 'tiếng Hàn Quốc|tiếng Triều Tiên', ko: '조선어|한국말' },
  lo: { ja: 'ラオス語|ラーオ語', ko: '라오스어' },
  vi: { ja: '越語', vi: 'tiếng Việt Nam|Việt ngữ', ko: '월남어' },
  zh: { vi: 'tiếng Trung Quốc|tiếng Hoa', en: 'Mandarin' },
};

/**
 * Signs: one letter that stands for a state in pairs and triples (日越, 米中, 訪韓, 한·미). Where they count as such is the reader's rule
 * (src/lexicon/region-signs.ts). Signs that make ordinary words in pairs are left out: 西 (西日), 比 (日比), 加 (日加), 북 (북미).
 */
export const SIGNS: Readonly<Record<string, Aliases>> = {
  AU: { ja: '豪', ko: '호' },
  CN: { ja: '中', ko: '중' },
  DE: { ja: '独', ko: '독' },
  FR: { ja: '仏', ko: '불' },
  GB: { ja: '英', ko: '영' },
  IN: { ja: '印', ko: '인' },
  IT: { ja: '伊' },
  JP: { ja: '日', ko: '일' },
  KP: { ja: '朝' },
  KR: { ja: '韓', ko: '한' },
  RU: { ja: '露', ko: '러' },
  TW: { ja: '台' },
  US: { ja: '米', ko: '미' },
  VN: { ja: '越', ko: '베' },
};

/** Korean pairs and triples that are usual without a dot. Several codes share one form. */
export const SIGN_RUNS: Readonly<Record<string, Aliases>> = {
  'CN JP': { ko: '중일?' },
  'CN RU': { ko: '중러?' },
  'KR CN': { ko: '한중?' },
  'KR CN JP': { ko: '한중일?' },
  'KR JP': { ko: '한일?' },
  'KR US': { ko: '한미?' },
  'KR US JP': { ko: '한미일?' },
  'US CN': { ko: '미중?' },
  'US JP': { ko: '미일?' },
  'US RU': { ko: '미러?' },
};

/** Vietnamese writes the months out too; lower-case `tháng năm` may mean months and years, so only the capitals are taken. */
export const VIETNAMESE_MONTHS = [
  'Một',
  'Hai',
  'Ba',
  'Tư',
  'Năm',
  'Sáu',
  'Bảy',
  'Tám',
  'Chín',
  'Mười',
  'Mười Một',
  'Mười Hai',
] as const;

/** Codes that CLDR keeps for states of the past, tests and `world`; their names belong to other codes or are no names. */
export const SKIPPED_REGIONS: ReadonlySet<string> = new Set(
  'AN BU CQ CS DD DY FX HV NH QO RH SU TP UK VD XA XB YD YU ZR ZZ 001'.split(' '),
);
