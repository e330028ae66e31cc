import { describe, expect, test } from 'vitest';
import { joinSentences } from '../../src/text/join-sentences.js';
import { escapeHtml, escapeXml } from '../../src/text/markup.js';

describe('escapeXml', () => {
  test.each([
    ['a < b & "c" > \'d\'', 'a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;', 'markup'],
    ['a\r\nb\rc\td', 'a&#13;\nb&#13;c\td', 'a parser would make one line feed of CR LF'],
    ['\u0000\u0008\u000b\u001f\ufffe\uffff橋', '橋', 'characters that XML forbids'],
    ['\ud83d橋\ude00', '橋', 'halves of a pair'],
    ['😀\u0085\u007f\u{1fffe}', '😀\u0085\u007f\u{1fffe}', 'what is odd and allowed'],
  ])('%j is %j: %s', (text, escaped) => expect(escapeXml(text)).toBe(escaped));
});

describe('escapeHtml', () => {
  test.each([
    ['<b title="x">&amp;\'', '&lt;b title=&quot;x&quot;&gt;&amp;amp;&#39;', 'markup'],
    ['a\r\n\tb', 'a b', 'white space is one space'],
    ['\u001b[31m\u0000\ud83d', '␛[31m␀⟨U+D83D⟩', 'what a browser would drop is seen'],
    ['می\u200cخواهم\u00ad', 'می\u200cخواهم\u00ad', 'joiners and soft hyphens do their work'],
  ])('%j is %j: %s', (text, escaped) => expect(escapeHtml(text)).toBe(escaped));
});

describe('joinSentences', () => {
  test.each([
    [['雨だ。', '帰ろう。'], 'ja', '雨だ。帰ろう。'],
    [['下雨了。', '回家吧。'], 'zh', '下雨了。回家吧。'],
    [['비가 온다.', '집에 가자.'], 'ko', '비가 온다. 집에 가자.'],
    [['Mưa rồi.', '', 'Về thôi.'], 'vi', 'Mưa rồi. Về thôi.'],
    [['', ' '], 'en', ''],
  ])('%j in %s', (sentences, language, joined) => expect(joinSentences(sentences, language)).toBe(joined));
});
