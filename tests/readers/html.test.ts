import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/document.js';
import { html } from '../../src/readers/html.js';

/** Kind, level and text, as `h2 題` or `li 項目`. */
function show(source: string): string[] {
  return html.read(source).map((block) => {
    const kind = { heading: 'h', paragraph: 'p', 'list-item': 'li', cell: 'td' }[block.kind];
    return `${kind}${block.level ?? ''} ${block.text}`;
  });
}

describe('blocks', () => {
  const cases: { why: string; source: string; blocks: string[] }[] = [
    { why: 'headings have levels', source: '<h1>題</h1><h3>節</h3>', blocks: ['h1 題', 'h3 節'] },
    { why: 'items', source: '<ul><li>港<li>道<ul><li>橋</ul></ul>', blocks: ['li 港', 'li 道', 'li 橋'] },
    { why: 'a paragraph in an item is the item', source: '<li><p>港</p><p>道</p></li>', blocks: ['li 港', 'li 道'] },
    { why: 'definitions', source: '<dl><dt>港<dd>船の着く所</dl>', blocks: ['li 港', 'li 船の着く所'] },
    {
      why: 'cells and caption',
      source: '<table><caption>表</caption><tr><th>港<td>二</table>',
      blocks: ['td 表', 'td 港', 'td 二'],
    },
    {
      why: 'a quotation and a caption',
      source: '<blockquote>引用</blockquote><figcaption>図</figcaption>',
      blocks: ['p 引用', 'p 図'],
    },
    {
      why: 'text directly in body, div, section',
      source: '<body>甲<div>乙<section>丙</section>丁</div></body>',
      blocks: ['p 甲', 'p 乙', 'p 丙', 'p 丁'],
    },
    { why: 'inline markup goes', source: '<p>港<b>湾</b>の<a href="x">整<i>備</i></a></p>', blocks: ['p 港湾の整備'] },
    { why: 'unclosed paragraphs', source: '<p>甲<p>乙', blocks: ['p 甲', 'p 乙'] },
    { why: 'a rule parts blocks', source: 'a<hr>b', blocks: ['p a', 'p b'] },
    { why: 'a comment does not', source: '<p>港<!-- x -->湾</p>', blocks: ['p 港湾'] },
    {
      why: 'ruby without its readings',
      source: '<p><ruby>港湾<rp>(</rp><rt>こうわん</rt><rp>)</rp></ruby>の整備</p>',
      blocks: ['p 港湾の整備'],
    },
    { why: 'a stray end tag', source: '<p>a</b>b &amp; c</p>', blocks: ['p ab & c'] },
    { why: 'blocks of white space are none', source: '<p> </p><p>&nbsp;</p><p>　</p><p>港</p>', blocks: ['p 港'] },
    { why: 'plain text without markup', source: '港湾 & 道路', blocks: ['p 港湾 & 道路'] },
    { why: 'nothing', source: '', blocks: [] },
  ];
  it.each(cases)('$why', ({ source, blocks }) => expect(show(source)).toEqual(blocks));
});

describe('white space', () => {
  const cases: { why: string; source: string; text: string }[] = [
    { why: 'runs become one space', source: '<p>  two \n\t ports  </p>', text: 'two ports' },
    { why: 'also across tags', source: '<p>two <b> ports</b> </p>', text: 'two ports' },
    {
      why: 'a wrapped Japanese line has no space',
      source: '<p>港湾の\n  整備、\r\nそして「道路」</p>',
      text: '港湾の整備、そして「道路」',
    },
    { why: 'a wrapped Korean line has one', source: '<p>항만\n정비</p>', text: '항만 정비' },
    { why: 'between Japanese and Latin it stays', source: '<p>港湾\nABC\n整備</p>', text: '港湾 ABC 整備' },
    { why: 'a space within a line stays', source: '<p>港湾 整備</p>', text: '港湾 整備' },
    { why: 'no-break and ideographic spaces stay', source: '<p>a&nbsp; &nbsp;b　c</p>', text: 'a\u00a0 \u00a0b　c' },
    {
      why: '<br> is a line end without spaces around it',
      source: '<p>two <br> ports<br/>here</p>',
      text: 'two\nports\nhere',
    },
    { why: '<br> at the ends goes', source: '<p><br>港<br></p>', text: '港' },
    { why: 'pre keeps all', source: '<pre>\n a\r\n  b\tc\n</pre>', text: 'a\n  b\tc' },
  ];
  it.each(cases)('$why', ({ source, text }) => expect(html.read(source).map((b) => b.text)).toEqual([text]));
});

describe('character references', () => {
  const cases: { why: string; source: string; text: string }[] = [
    { why: 'named', source: 'a&amp;b&lt;c&eacute;', text: 'a&b<cé' },
    { why: 'decimal and hexadecimal', source: '&#28207;&#x6e7E;', text: '港湾' },
    { why: 'outside the BMP', source: '&#x1F600;&#x20BB7;', text: '😀𠮷' },
    { why: 'without semicolon', source: 'R&amp D &#65 &copy2031', text: 'R& D A ©2031' },
    { why: 'a longer word that starts with a name', source: '&ampere; &notit; &notin;', text: '&ere; ¬it; ∉' },
    { why: 'two code points', source: '&fjlig;ord &acE;', text: 'fjord ∾\u0333' },
    { why: 'a semicolon', source: 'a&semi;b&#59;c&#x3b;;', text: 'a;b;c;;' },
    { why: 'digits', source: '&#49;&#x31;1&#x31', text: '1111' },
    { why: 'windows-1252 numbers', source: '5 &#128;', text: '5 €' },
    { why: 'invalid numbers', source: '&#0;&#xD800;&#x110000;', text: '\ufffd\ufffd\ufffd' },
    { why: 'no references', source: 'A & B && &; &#; &#x; &foo; &', text: 'A & B && &; &#; &#x; &foo; &' },
    { why: 'no second round', source: '&amp;lt;', text: '&lt;' },
  ];
  it.each(cases)('$why', ({ source, text }) =>
    expect(html.read(`<p>${source}</p>`).map((b) => b.text)).toEqual([text]),
  );
});

describe('what is read of a page', () => {
  const cases: { why: string; source: string; blocks: string[] }[] = [
    {
      why: 'no programs and pictures',
      source: '<script>x</script><style>y</style><svg><text>z</text></svg><template><p>t</p></template>港',
      blocks: ['p 港'],
    },
    {
      why: 'no controls, but labels',
      source:
        '<form><label>名前<input value="x"></label><select><option>甲</select><textarea>乙</textarea><button>送信</button></form>',
      blocks: ['p 名前'],
    },
    {
      why: 'no hidden parts',
      source: '<p hidden>甲</p><p style="color:red; display: none">乙</p><dialog>丙</dialog><p>丁</p>',
      blocks: ['p 丁'],
    },
    { why: 'no decorations', source: '<p><span aria-hidden="true">arrow_forward</span>港</p>', blocks: ['p 港'] },
    { why: 'a block left aria-hidden is seen', source: '<div aria-hidden="true">港</div>', blocks: ['p 港'] },
    {
      why: 'no navigation',
      source: '<nav>甲</nav><div role="navigation">乙</div><aside>丙</aside><p>丁</p>',
      blocks: ['p 丁'],
    },
    {
      why: 'no header and footer of the page',
      source: '<header>社名</header><p>港</p><footer>連絡先</footer>',
      blocks: ['p 港'],
    },
    {
      why: 'the header of an article',
      source: '<article><header><h1>題</h1></header><p>本文</p></article>',
      blocks: ['h1 題', 'p 本文'],
    },
    { why: 'a header with another role', source: '<header role="group">港</header>', blocks: ['p 港'] },
    { why: 'main goes first', source: '<p>広告</p><main><p>本文</p></main><p>関連記事</p>', blocks: ['p 本文'] },
    { why: 'main by role', source: '<p>広告</p><div role="main">本文</div>', blocks: ['p 本文'] },
    { why: 'an empty main does not', source: '<main> <script>x</script></main><p>本文</p>', blocks: ['p 本文'] },
    {
      why: 'an article goes first',
      source: '<p>広告</p><article><p>本文はここにある</p></article>',
      blocks: ['p 本文はここにある'],
    },
    {
      why: 'cards beside the text do not',
      source: '<article>札</article><p>本文はここにある</p><article>札</article>',
      blocks: ['p 札', 'p 本文はここにある', 'p 札'],
    },
    {
      why: 'no title when there is text',
      source: '<head><title>題</title></head><body><p>本文</p>',
      blocks: ['p 本文'],
    },
    {
      why: 'the title when there is none',
      source: '<title>題 &amp; <b></title><body><nav>甲</nav>',
      blocks: ['h 題 & <b>'],
    },
  ];
  it.each(cases)('$why', ({ source, blocks }) => expect(show(source)).toEqual(blocks));
});

describe('offsets', () => {
  it('are left out where the text stands in the file as it is', () => {
    expect(html.read('<p> 港湾 </p>')).toEqual([{ kind: 'paragraph', text: '港湾', span: { start: 4, end: 6 } }]);
  });

  it('lead from each unit to its place', () => {
    expect(html.read('<p>a&amp;<b>b</b><br>c</p>')).toEqual([
      {
        kind: 'paragraph',
        text: 'a&b\nc',
        span: { start: 3, end: 22 },
        offsets: { starts: [3, 4, 12, 17, 21], ends: [4, 9, 13, 21, 22] },
      },
    ]);
  });

  it('give both halves of a referenced pair the same place', () => {
    expect(html.read('&#x1F600;')[0]?.offsets).toEqual({ starts: [0, 0], ends: [9, 9] });
  });
});

/** A piece of inline content as written, and what a reader sees of it. */
const piece = fc.constantFrom(
  { raw: '港', seen: '港' },
  { raw: 'a', seen: 'a' },
  { raw: '😀', seen: '😀' },
  { raw: '&amp;', seen: '&' },
  { raw: '&#x1F600;', seen: '😀' },
  { raw: '&lt', seen: '<' },
  { raw: ' &  ', seen: ' & ' },
  { raw: '<br>', seen: '\n' },
  { raw: '<!-- & -->', seen: '' },
  { raw: '<b>ệ</b>', seen: 'ệ' },
  { raw: '<i>&nbsp;</i>', seen: '\u00a0' },
  { raw: '</u>', seen: '' },
  { raw: '<script>x</script>', seen: '' },
  { raw: '<ruby>字<rt>じ</ruby>', seen: '字' },
);

interface Tree {
  readonly raw: string;
}

const { tree } = fc.letrec<{ tree: Tree; block: Tree }>((tie) => ({
  tree: fc
    .array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 1, arbitrary: tie('block') }), { maxLength: 8 })
    .map(join),
  block: fc
    .tuple(fc.constantFrom('p', 'div', 'li', 'td', 'h2', 'section', 'pre', 'main', 'nav'), tie('tree'))
    .map(([tag, inner]) => ({
      raw: `<${tag}>${inner.raw}</${tag}>\n`,
    })),
}));

function join(parts: readonly Tree[]): Tree {
  return { raw: parts.map((part) => part.raw).join('') };
}

/** What a slice of the file stands for, told apart from the reader: by a table of the few references the trees have. */
function meaning(slice: string): string {
  const table: Record<string, string> = {
    '&amp;': '&',
    '&#x1F600;': '😀',
    '&lt': '<',
    '&nbsp;': '\u00a0',
    '<br>': '\n',
  };
  return table[slice] ?? slice;
}

function expectMapped(source: string, block: Block): void {
  const { text, span, offsets } = block;
  if (!offsets) {
    expect(source.slice(span.start, span.end)).toBe(text);
    return;
  }
  expect(offsets.starts).toHaveLength(text.length);
  expect(offsets.ends).toHaveLength(text.length);
  expect([offsets.starts[0], offsets.ends.at(-1)]).toEqual([span.start, span.end]);
  for (let i = 0; i < text.length; ) {
    const [start, end] = [offsets.starts[i] as number, offsets.ends[i] as number];
    const character = String.fromCodePoint(text.codePointAt(i) as number);
    const slice = source.slice(start, end);
    // A line end of the file is a space, but itself inside `pre`.
    if (slice === '\n') expect([' ', '\n']).toContain(character);
    else expect(character).toBe(meaning(slice));
    expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (offsets.ends[i - 1] as number));
    expect(end).toBeGreaterThan(start);
    i += character.length;
  }
}

describe('any page', () => {
  it('has blocks in order, each unit of which stands for its slice of the file', () => {
    fc.assert(
      fc.property(tree, ({ raw }) => {
        let end = 0;
        for (const block of html.read(raw)) {
          expectMapped(raw, block);
          expect(block.text).toBe(block.text.trim());
          expect(block.span.start).toBeGreaterThanOrEqual(end);
          end = block.span.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows inline content as it is seen', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const seen = pieces.map((p) => p.seen).join('');
        const expected = seen
          .replace(/ +/g, ' ')
          .replace(/ ?\n ?/g, '\n')
          .trim();
        const blocks = html.read(`<p>${join(pieces).raw}</p>`);
        expect(blocks.map((b) => b.text)).toEqual(expected === '' ? [] : [expected]);
      }),
      { numRuns: 300 },
    );
  });

  it('is read without an error, in order and within the text, whatever it is', () => {
    const soup = fc.array(
      fc.constantFrom(
        '<',
        '>',
        '/',
        'p',
        '&',
        '#',
        'x3042',
        ';',
        '"',
        '=',
        '<p',
        '</p>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '港',
        '\r',
        ' ',
        '<title>',
        '<textarea>',
        '\ud83d',
      ),
    );
    fc.assert(
      fc.property(soup, (parts) => {
        const source = parts.join('');
        let end = 0;
        for (const { span, text, offsets } of html.read(source)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeLessThanOrEqual(source.length);
          expect(offsets?.starts.length ?? span.end - span.start).toBe(text.length);
          end = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('may be nested deeper than the call stack', () => {
    expect(show(`${'<div>'.repeat(60_000)}港`)).toEqual(['p 港']);
  });
});
