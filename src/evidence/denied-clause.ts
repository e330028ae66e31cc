/** A negation in the same clause may turn a side round: "must not hold more than ten" is 10人以下. So may an exemption. */
const NEGATION =
  /(?<![\p{L}])(?:not|no|never|nor|neither|without|cannot|avoid|prevent|prohibit\p{L}*|forbid\p{L}*|ban|banned|barred|denied|refused|unless|free|exempt\p{L}*|exclud\p{L}*|except|excepting|other than|không|chưa|đừng|chớ|cấm|tránh|trừ|miễn)(?![\p{L}])|n['’]t(?![\p{L}])|않|(?<![가-힣])못\s|지\s?못|지\s?말|없|금지|아니|제외|면제|(?<![가-힣])안\s?[되된돼됩하한할해합]|ない|なく|なけれ|なかっ|ません|[わらまかがさざただなばぱ]ず|ぬ(?![く])|禁止|不可|不要|避け|防[ぐげがいご止]|除[くきい外]|以外|免除|対象外|断[らりるっ]|無料|무료/iu;
/** Words that deny nothing though they are made of negations: 〜なければならない is "must". */
const NO_NEGATION =
  /な(?:けれ|くて?)[ばは](?:なら(?:ない|ず)|なりません|いけ(?:ない|ません))|ないと(?:いけ(?:ない|ません)|なら(?:ない|ず)|なりません)|ざるを[得え](?:ない|ません)|かもしれ(?:ない|ません)|[にだ]?すぎ(?:ない|ません)|に過ぎ(?:ない|ません)|だけでなく|少なくと?も|지 않으면 안 [되된돼됩]|뿐(?:만)? 아니라|not only|không (?:chỉ|những)/giu;
/** Nor does a limit of another number: "at least 20 cm apart and no more than 5 cm deep", 5を超えず. */
const OTHER_LIMIT =
  /(?<![\p{L}])(?:(?:không|chưa|chớ)(?: được)?(?: (?:quá|vượt|hơn|dưới|trên|đến|tới|đầy|ít|nhiều|lớn|nhỏ|cao|thấp|dài|ngắn|kém)){1,2}|(?:no|not)(?: to)?(?: (?:be|exceed|exceeding|over|under|above|below|more|less|fewer|\p{L}{3,}er|than)){1,3})(?: khoảng| about)?\s(?=\d)|(?<=\d[^、。，,;；]{0,8}[をがにはも을를이가]?\s?)(?:(?:超え|越え|上回ら|下回ら|満た)(?:ない|ず|ません)|(?:넘|초과하|밑돌|미치)지\s?(?:않|못|말))/giu;

/** The end of a clause; the comma of 98,6 is none. */
const CLAUSE_END = /[;；。、]|[,，:](?!\d)/gu;
/** A topic or a condition is told apart by a comma from what is said of it: 10人以上は、乗れません. */
const TOPIC = /(?:[はもでばにら]|なら|場合|とき|[은는도면]|경우|때)$/u;

/**
 * True when the clause that a number stands in has a negation beside its limit.
 * @param before the text up to the words of the limit
 * @param after the text from them on
 */
export function isDenied(before: string, after: string): boolean {
  return [clauseBefore(before), clauseAfter(after)].some((part) =>
    NEGATION.test(part.replace(NO_NEGATION, '').replace(OTHER_LIMIT, '')),
  );
}

function clauseBefore(text: string): string {
  const last = [...text.matchAll(CLAUSE_END)].at(-1);
  return last ? text.slice(last.index + 1) : text;
}

function clauseAfter(text: string): string {
  for (const { index } of text.matchAll(CLAUSE_END)) {
    if (!TOPIC.test(text.slice(0, index))) return text.slice(0, index);
  }
  return text;
}
