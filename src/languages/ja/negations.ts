import type { Negation } from '../../core/negation.js';
import type { Segment, Token } from '../../core/segment.js';
import { overlaps, type Span } from '../../core/span.js';

/** Obligation, possibility and certainty are written with ない and deny nothing; other words only look as if they did. */
const NEUTRAL = new RegExp(
  [
    '(?:なけれ?ば|なけりゃ|なきゃ|なくちゃ|なくては|ないと|ねば|ずば)(?:な[らり]|いけ|いか|だめ|ダメ|駄目)(?:ませ?んでした|ませ?ん|なかった|ない|なく|ぬ|ず)?',
    'かも(?:しれ|知れ)(?:ない|なかっ|ませ?ん|ぬ|ず)|(?:違い|ちがい|間違い|相違)(?:は|が)?(?:ない|なく|なかっ|ありませ?ん)',
    '申し訳(?:が|は)?(?:ない|なく|なかっ|ござい?ませ?ん|ありませ?ん)|に(?:も)?(?:かか|関)わらず',
    '是非|非常|未来|無線|不動産|無論|無数|不思議|必ず|思わず|絶えず|何気な|さりげな|未だに|非営利|無事|禁じ得',
  ].join('|'),
  'gu',
);

/** Affirm as a whole, ask, or deny something else than the clause. */
const PHRASES = new RegExp(
  [
    // Two negations.
    'ざる(?:を)?(?:得|え)(?:ない|ませ?ん|なかっ|ず)|ずに?は?(?:いられ|おれ|おか)(?:ない|ませ?ん|なかっ)|ないわけに[はも]?(?:いか|行か)(?:ない|ませ?ん|なかっ)|なく[はも](?:ない|なかっ|ありま)|ない(?:では|じゃ|こと[はも]|はず[はが]|わけでは|わけが)(?:ない|なかっ|ありま)',
    // Questions and invitations.
    '(?:ない|ませ?ん|なかった)(?:だろう|でしょう|の|ん)?か',
    // Not only.
    '(?:だけ|のみ|ばかり)[でに]?[はも]?(?:な[くい]|ありませ?ん)|のみならず|ばかりか|に限らず|に(?:とど|留)まらず|を問わず|までもな|までな[くい]',
    // Only.
    'しか(?!し)[^、。]{0,20}?(?:ない|なく|なかっ|ませ?ん|ず(?![つっ]))|(?:ほか|他|外)な(?:らない|りませ?ん|らず|らぬ)|(?:過ぎ|すぎ)(?:ない|ませ?ん|なかっ|ず)|より(?:ほか|他)は?ない|(?:ほか|他)は?(?:ない|ありませ?ん)',
    // Set expressions.
    '(?:言葉|申し上げよう|お礼の(?:言い|申し)よう)も(?:ない|なく|なかっ|ありませ?ん|ござい?ませ?ん)|(?:し|尽くし|言い)(?:切れ|きれ)(?:ない|ませ?ん)|(?:尽くせ|尽きせ|[に]堪え|に耐え|頭が上がら|はかり知れ|言うまでも|限りが)(?:ない|ませ?ん|なく|ありませ?ん|ず|ぬ)',
    '少なく(?:ない|ありま|なかっ)|(?:欠か|見逃|見過ご|避けら|否定でき|否[めみ]|計り知れ|惜しま|負け|劣ら|変わら|変わり|限り|この上|絶え間|引け|余儀|やむ|止む|遠く|たまら|もったい|とんでも|つまら|くだら|構わ|かまわ|かまい|差し支え|たゆま|忘れ|足り|問題)[せれ]?[はもがを]?(?:ない|なく|なかっ|ませ?ん|ありませ?ん|ず|ぬ)',
    // Without, before, so as not to, no longer.
    'ない(?:うち|限り|かぎり|まま|よう|で(?!す|し|あ|ください|下さい))|(?<=[\\p{Script=Han}\\p{Script=Katakana}ー])ないし|ずに|なし|なく(?:て(?!も?(?:いい|よ|良))|とも|、|な|[なす]|[^、]{0,3}?て?も)|無くな|(?:いな|居な)くな',
    // Conditions: the other case is as often named by a word of its own.
    'なけれ?ば|ない(?:と(?=[^い言思考])|なら|場合|とき|時|際)|ません(?:と|なら)',
  ].join('|'),
  'gu',
);

/** Negative of themselves, or saying by a word of their own what another language says with "not": 残る for "is not erased". */
const WORDS = new RegExp(
  [
    'だめ|ダメ|駄目|いけませ?ん|いけない|[否脱](?=\\p{Script=Han})|反(?=[^映応])|禁|破|避け|控え|拒|断[らりるっわ念]|否|以外|除|困難|難し|にく[いくか]|づら[いくか]|がた[いくか]|かね(?=[るまてな])|欠|失|止|やめ|中断|廃|防|免|外[れさすし]|逃|漏|消|絶|嫌|少な|わず|まれ[になで]|稀|まだ|代わ|かわり|むしろ|違|異な|別|ほか|他[のに]|未満|以下|以内|まで|遅|しか(?!し)|だけ|のみ|限|ゼロ|離|抜|忘|閉|足り|あきらめ|諦|取り消|取消|キャンセル|却下|ノー|ノット|オフ|いいえ|誤|低[いく]|小さ|短[いく]|浅[いく]|弱|負け|下回|ようやく|初めて|はじめて|やっと|とどま|留ま|程度|同じ|変わら|残|隠|空の|アンチ|悪|しまい|たまま|一定|まま|維持|保[たちつっ]|固定|有無|是か否',
  ].join('|'),
  'gu',
);

/** Prohibitions whose words are no token of denial. */
const PROHIBITIONS = /(?<=[てで]は|ちゃ|じゃ)いけ(?:ませ?ん|ない|なかっ)/gu;

/** Words made with a negation. */
const AFFIXES = /[不無非未](?=\p{Script=Han})/gu;

const DENYING_AUXILIARIES: ReadonlySet<string> = new Set(['ない', 'ぬ', 'ん', 'まい', 'ず']);

/** The words of a Japanese sentence that deny. Origin: compiled by hand for taiyaku from the closed classes of IPADIC (助動詞) and from 複合辞. */
export function negations({ text, tokens }: Pick<Segment, 'text' | 'tokens'>): Negation[] {
  const passed = spansOf(text, NEUTRAL);
  const take = (spans: readonly Span[], force: Negation['force']): Negation[] => {
    const free = spans.filter((span) => !passed.some((other) => overlaps(other, span)));
    passed.push(...free);
    return free.map(({ start, end }) => ({ start, end, force, scope: { start: scopeStart(text, start), end } }));
  };
  return [
    ...take(spansOf(text, PHRASES), 'phrase'),
    ...take(spansOf(text, PROHIBITIONS), 'clause'),
    ...take(spansOf(text, AFFIXES), 'affix'),
    ...take(spansOf(text, WORDS), 'word'),
    ...take(
      tokens.filter((token, at) => isDenying(token, tokens[at - 1], tokens[at + 1])),
      'clause',
    ),
  ].sort((a, b) => a.start - b.start);
}

/** How far before ない the verb may stand that it denies, with its object: 傘を持って行っていない. */
const REACH = 12;

function scopeStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - REACH), start);
  return start - before.length + Math.max(before.lastIndexOf('、'), before.lastIndexOf('。')) + 1;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Whether a token denies: ない, ぬ, the ん of ません, and the な of 開けるな. */
function isDenying(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  const { pos, base, surface } = token;
  if (pos === '助動詞') return DENYING_AUXILIARIES.has(base);
  if (pos === '形容詞') return base === 'ない' || base === '無い';
  if (surface !== 'な' || pos !== '助詞') return false;
  return (
    before?.pos === '動詞' &&
    before.surface === before.base &&
    (after === undefined || after.kind === 'punctuation' || after.surface === 'と' || after.surface === 'よ')
  );
}
