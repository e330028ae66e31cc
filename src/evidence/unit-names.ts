import { CATALOGUE_LANGUAGES, type LanguageCode } from '../core/language.js';
import type { Phrase } from '../core/phrase.js';
import type { Measure } from './measure.js';
import type { Unit } from './measure-units.js';
import { unitTerm } from './unit-terms.js';

/**
 * How units are written where one is put in the place of another: symbol, Japanese, Vietnamese, Korean, English in the plural. Origin of the symbols: SI brochure, 9th edition; of the words: those that
 * newspapers use.
 */
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  `
  second|s|秒|giây|초|seconds
  minute|min|分|phút|분|minutes
  hour|h|時間|giờ|시간|hours
  day||日|ngày|일|days
  night||泊|đêm|박|nights
  week||週間|tuần|주|weeks
  month||か月|tháng|개월|months
  year||年|năm|년|years
  decade|||thập kỷ||decades
  century|||thế kỷ||centuries
  millimetre|mm|ミリメートル|milimét|밀리미터|millimetres
  centimetre|cm|センチメートル|xentimét|센티미터|centimetres
  metre|m|メートル|mét|미터|metres
  kilometre|km|キロメートル|kilômét|킬로미터|kilometres
  mile||マイル|dặm|마일|miles
  nautical mile||海里|hải lý|해리|nautical miles
  foot|ft|フィート|feet|피트|feet
  inch||インチ|inch|인치|inches
  metre a second|m/s||m/giây||metres a second
  kilometre an hour|km/h||km/giờ||kilometres an hour
  square metre|m²|平方メートル|mét vuông|제곱미터|square metres
  square kilometre|km²|平方キロメートル|kilômét vuông|제곱킬로미터|square kilometres
  square centimetre|cm²|平方センチメートル|xentimét vuông|제곱센티미터|square centimetres
  square millimetre|mm²|平方ミリメートル|milimét vuông|제곱밀리미터|square millimetres
  hectare|ha|ヘクタール|héc-ta|헥타르|hectares
  acre||エーカー|mẫu Anh|에이커|acres
  millilitre|ml|ミリリットル|mililít|밀리리터|millilitres
  litre|l|リットル|lít|리터|litres
  cubic metre|m³|立方メートル|mét khối|세제곱미터|cubic metres
  cubic centimetre|cm³|立方センチメートル|xentimét khối|세제곱센티미터|cubic centimetres
  milligram|mg|ミリグラム|miligam|밀리그램|milligrams
  gram|g|グラム|gam|그램|grams
  kilogram|kg|キログラム|kilôgam|킬로그램|kilograms
  tạ|||tạ||quintals
  tonne|t|トン|tấn|톤|tonnes
  pound|lb|ポンド|pound|파운드|pounds
  degree Celsius|°C|度|độ|도|degrees Celsius
  degree Fahrenheit|°F||độ F||degrees Fahrenheit
  watt|W|ワット|oát|와트|watts
  kilowatt|kW|キロワット|kilôoát|킬로와트|kilowatts
  megawatt|MW|メガワット|megaoát|메가와트|megawatts
  gigawatt|GW|ギガワット|gigaoát|기가와트|gigawatts
  horsepower|hp|馬力|mã lực|마력|horsepower
  volt|V|ボルト|vôn|볼트|volts
  kilovolt|kV|キロボルト|kilôvôn|킬로볼트|kilovolts
  ohm|Ω|オーム|ôm|옴|ohms
  hertz|Hz|ヘルツ|héc|헤르츠|hertz
  kilohertz|kHz|キロヘルツ||킬로헤르츠|kilohertz
  megahertz|MHz|メガヘルツ||메가헤르츠|megahertz
  kilowatt hour|kWh|キロワット時||킬로와트시|kilowatt hours
  megawatt hour|MWh|メガワット時||메가와트시|megawatt hours
  gigawatt hour|GWh|ギガワット時||기가와트시|gigawatt hours
  kilobyte|KB|キロバイト||킬로바이트|kilobytes
  megabyte|MB|メガバイト||메가바이트|megabytes
  gigabyte|GB|ギガバイト||기가바이트|gigabytes
  terabyte|TB|テラバイト||테라바이트|terabytes
  grade of a scale|||||grades of a scale
  point||ポイント|điểm|포인트|points
  `
    .trim()
    .split('\n')
    .map((line) => [line.trim().split('|')[0]!, line.trim()]),
);

const COLUMNS: readonly LanguageCode[] = ['ja', 'vi', 'ko', 'en'];

const RATE = / an? (?:hour|second)$/;

/** A unit in messages: by its word in each language, or by its symbol, or else in English. */
export function unitPhrase(unit: Unit): Phrase {
  const names = CATALOGUE_LANGUAGES.flatMap((language) => {
    const name = unitTerm(unit.id, language) ?? unitLike(unit.id, '', language);
    return name === undefined ? [] : [[language, name] as const];
  });
  return { english: unitName(unit), means: { kind: 'names', names: Object.fromEntries(names) } };
}

/** What several of a unit are called in English messages: kilowatts, metres a second. */
function unitName({ id }: Unit): string {
  const rate = RATE.exec(id)?.[0] ?? '';
  const base = id.slice(0, id.length - rate.length);
  return cell(id, 'en') ?? (cell(base, 'en') ?? `${base}s`) + rate;
}

/**
 * The word or the symbol of a unit in the place of another, in its manner: km for kg, キロメートル for キログラム.
 * @param own what the words mean that are to be replaced
 * @param right what they should mean; where that can be one of two units, nobody knows which
 * @param like the words
 */
export function unitBeside(own: Measure, right: Measure, like: string, language: LanguageCode): string | undefined {
  const [unit, ...more] = right.units;
  if (!unit || more.length > 0) return undefined;
  const rate = RATE.exec(own.units[0]!.id)?.[0];
  // 時速20メートル says "an hour" before the number.
  if (rate === undefined || like.includes('/')) return unitLike(unit.id, like, language);
  return unit.id.endsWith(rate) ? unitLike(unit.id.slice(0, -rate.length), like, language) : undefined;
}

function unitLike(id: string, like: string, language: LanguageCode): string | undefined {
  const symbol = NAMES[id]?.split('|')[1] || undefined;
  if (isSymbol(like)) return symbol;
  return cell(id, language) ?? (language === 'en' ? undefined : symbol);
}

function cell(id: string, language: LanguageCode): string | undefined {
  return NAMES[id]?.split('|')[2 + COLUMNS.indexOf(language)] || undefined;
}

function isSymbol(like: string): boolean {
  const found = like.trim().normalize('NFKC');
  return Object.values(NAMES).some((line) => line.split('|')[1]?.normalize('NFKC') === found && found !== '');
}
