import type { LanguagePack } from '../core/ports.js';
import type { Token } from '../core/segment.js';
import { behind, type EqualItems, type Joined } from './coordination.js';

/** Joints that join nouns closely, so that what stands before the first belongs to both: 도로의 보수 및 보수. */
const TIGHT_KOREAN: ReadonlySet<string> = new Set(['·', 'ㆍ', '및', '또는', '혹은', ',']);
/** Endings of the forms that describe the noun behind them (관형사형): 지원하는 지역. */
const ADNOMINAL = /[는은인던할한될된]$/u;
/** How far a clause is followed, in tokens. */
const CLAUSE = 12;

/** True where equal words side by side are whole items in a language that writes words apart: nothing goes on behind the second one. */
export function isWholeSpaced(joined: Joined, pack: LanguagePack): boolean {
  const { tokens, at, length } = joined;
  const before = tokens[at - length - 1];
  // Where modifiers stand behind, or none can be told, a mark or a joint has to follow.
  return pack.boundary === 'eojeol' ? isWholeKorean(joined, before, pack) : isEnd(tokens[behind(joined)], pack);
}

/** Modifiers stand before: 새로운 기술과 기술 are two things. */
function isWholeKorean(joined: Joined, before: Token | undefined, pack: LanguagePack): boolean {
  const { tokens, at } = joined;
  if (before && before.kind !== 'punctuation' && before.pos !== 'josa' && !pack.coordinators.has(before.surface))
    return false;
  const isTight = TIGHT_KOREAN.has(tokens[at]!.surface);
  if (before?.surface === '의' && !isTight) return false;
  const end = behind(joined);
  if (isEnd(tokens[end], pack)) return true;
  // 지역과 지역을 잇는 길: what lies between; 학교 및 학교를 지원하는 단체: the second begins a clause.
  if (tokens[end]!.pos !== 'josa' || tokens[end]!.surface === '의' || !isTight) return false;
  const rest = tokens.slice(end + 1, end + 1 + CLAUSE);
  const clause = rest.slice(0, rest.findIndex(({ kind }) => kind === 'punctuation') >>> 0);
  return !clause.some(({ surface, pos }, k) => pos !== 'josa' && k < clause.length - 1 && ADNOMINAL.test(surface));
}

/** Fewest words of an item that is known for whole, whatever stands before it. */
const LONG = 2;

/** True when nothing that stands before equal items can be part of the first: in "power plants, plants and machines" the first is another thing. */
export function isApart({ at, length, times }: EqualItems, tokens: readonly Token[], pack: LanguagePack): boolean {
  const before = tokens[at - length - 1];
  const isOpen = pack.boundary === 'syllable' && before !== undefined && pack.isContent(before);
  return !isOpen || times > 2 || tokens.slice(at - length, at).filter(pack.isContent).length >= LONG;
}

function isEnd(token: Token | undefined, pack: LanguagePack): boolean {
  return token === undefined || token.kind === 'punctuation' || pack.coordinators.has(token.surface.toLowerCase());
}
