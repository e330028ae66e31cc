import { testCheck } from '../support/check-tester.js';

/** Sentences in だ・である and in です・ます, for a text that has a register. */
const PLAIN = [
  '村は山の中にある。',
  '冬は雪が深い。',
  '道は一本しかない。',
  '昔は炭を焼いて暮らした。',
  '今は茶を作っている。',
  '若者は町へ出て行った。',
  '学校は十年前に閉じられた。',
  '祭りだけが残ったのである。',
  '笛の音が谷に響く。',
  '川の水は冷たい。',
  '橋は木でできている。',
  '夜は星がよく見える。',
  '店は一軒もない。',
  '郵便は週に二度届く。',
  '犬が道端で眠っていた。',
  '畑には霜が降りた。',
  '柿の実が赤く色づいた。',
  '煙が屋根の上を流れていく。',
];
const POLITE = [
  '箱の中に部品が入っています。',
  '最初に台を組み立てます。',
  '次に足を四本付けます。',
  'ねじは八本あります。',
  '工具は必要ありません。',
  '組み立ては二人で行います。',
  '床に布を敷いておくと安心です。',
  '時間は三十分ほどかかりました。',
  '最後に水平を確かめます。',
  '棚板は三段に分かれています。',
  '高さは後から変えられます。',
  '重い物は下の段に置きます。',
  '汚れは柔らかい布で拭き取ります。',
  '洗剤は使いません。',
  '日の当たらない場所が適しています。',
  '部品は店でも買えます。',
  '古い型の棚には合いません。',
  '色は白と黒の二種類です。',
];
const KOREAN = [
  '마을은 산속에 있다.',
  '겨울에는 눈이 많이 내린다.',
  '길은 하나뿐이다.',
  '예전에는 숯을 구웠다.',
  '지금은 차를 기른다.',
  '젊은이들은 도시로 떠났다.',
  '학교는 십 년 전에 문을 닫았다.',
  '축제만 남았다.',
];

const KOREAN_POLITE = [
  '상자 안에 부품이 있습니다.',
  '먼저 받침대를 조립합니다.',
  '나사는 여덟 개 있습니다.',
  '공구는 필요 없습니다.',
  '두 사람이 함께 만듭니다.',
  '바닥에 천을 깝니다.',
  '삼십 분이 걸렸습니다.',
  '마지막으로 수평을 확인합니다.',
];

const lines = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join('\n');
const plainWith = (...more: readonly string[]) => lines(PLAIN.slice(0, 6), more, PLAIN.slice(6));
const politeWith = (...more: readonly string[]) => lines(POLITE.slice(0, 6), more, POLITE.slice(6));

testCheck('register-drift', {
  ok: [
    { why: 'a plain text', ja: lines(PLAIN) },
    { why: 'a polite text', ja: lines(POLITE) },
    {
      why: 'too few sentences to have a register',
      ja: lines(PLAIN.slice(0, 5), '川で泳ぎました。', PLAIN[5]!),
      en: lines(
        PLAIN.slice(0, 5).map(() => 'The village is small.'),
        'We swam in the river.',
        'The young left.',
      ),
    },
    {
      why: 'a text in which one sentence in six is polite has no clear register',
      ja: lines(PLAIN.slice(0, 4), '川で泳ぎました。', PLAIN.slice(4, 8), '空が青いです。', PLAIN.slice(8, 10)),
    },
    { why: 'a speech in quotes', ja: plainWith('「毎朝五時に起きて畑に出ます。」') },
    { why: 'a speech before the verb that reports it', ja: plainWith('老人は「昔は賑やかでした」と話した。') },
    {
      why: 'a speech that goes over several paragraphs',
      ja: plainWith('老人は「昔は賑やかでした。', '祭りには人が集まりました。', '今は誰も来ません」と話した。'),
      vi: plainWith('Ông nói: “Ngày xưa đông vui lắm.', 'Lễ hội có nhiều người đến.', 'Bây giờ chẳng còn ai.”')
        .split('\n')
        .map((line) => (/[ぁ-ん]/.test(line) ? 'Làng nằm trong núi.' : line))
        .join('\n'),
    },
    {
      why: 'a speech that has lost its quotes in the translation',
      ja: plainWith('私は毎朝畑に出ます。'),
      en: plainWith('“I go to the fields every morning.”').replace(/^.*[ぁ-ん].*$/gm, 'The village is small.'),
    },
    { why: 'a heading without full stop', ja: plainWith('山村を訪ねました') },
    { why: 'items of a list', ja: plainWith('1. 笛を吹きます。', '2. 太鼓を打ちます。') },
    { why: 'items with a mark', ja: plainWith('・笛を吹きます。') },
    { why: 'a note with its mark', ja: plainWith('※写真は昨年撮影しました。') },
    { why: 'a note in brackets', ja: plainWith('（写真は昨年撮影しました。）') },
    { why: 'the question of an interview', ja: plainWith('――祭りは毎年開きます。') },
    { why: 'a speaker named before the words', ja: plainWith('村長：祭りは毎年開きます。') },
    { why: 'a question', ja: plainWith('祭りはなぜ残ったのでしょうか。') },
    {
      why: 'a letter of three sentences',
      ja: plainWith('先日は世話になりました。', '栗を送ります。', '皆で食べたいです。'),
    },
    {
      why: 'a request to the reader, which plain texts have, too',
      ja: plainWith('詳しくは村の案内所で聞いてください。'),
    },
    { why: 'thanks and set phrases of honour', ja: plainWith('写真は村の方々にお借りしました。') },
    {
      why: 'the last paragraph may be a postscript',
      ja: lines(PLAIN, '次回は川下の町を訪ねます。'),
    },
    {
      why: 'sentences that end in a noun in a polite text',
      ja: politeWith('完成までわずか三十分。', '仕上がりは上々。'),
    },
    { why: 'a command in a polite text', ja: politeWith('まず手を洗え。', '次に進め。') },
    { why: 'an intention in a polite text', ja: politeWith('さあ、始めよう。') },
    {
      why: 'a part of its own at the end of a polite manual',
      ja: lines(
        POLITE,
        POLITE.map((line) => line.replace('の', 'ノ')),
        '保証は一年とする。',
        '消耗品は除く。',
        '送料は客が払う。',
      ),
    },
    { why: 'a plain clause inside a polite sentence', ja: politeWith('部品が足りないときは店に連絡すると届きます。') },
    {
      why: 'a plain sentence in brackets at the end of a polite one',
      ja: politeWith('板は二枚使います（予備は一枚である）。'),
    },
    {
      why: 'Korean: a speech in quotes',
      target: 'ko',
      ko: lines(KOREAN, '“요즘은 아무도 오지 않습니다.”', KOREAN[0]!),
    },
    {
      why: 'Korean: verbs in 니다 are plain',
      target: 'ko',
      ko: lines(KOREAN, '그는 아직 학생이 아니다.', KOREAN[0]!),
    },
    {
      why: 'Korean: a polite text in both of its forms',
      target: 'ko',
      ko: lines(KOREAN_POLITE, '나사는 여덟 개예요.', '두 사람이 함께 해요.'),
    },
  ],
  flagged: [
    {
      why: 'a polite verb in the past in a plain text',
      ja: plainWith('村の人口は昨年より⟦減りました⟧。'),
      vi: plainWith('Dân số của làng giảm.').replace(/^.*[ぁ-ん].*$/gm, 'Làng nằm trong núi.'),
      finds: [{ message: 'drift', fix: '減った' }],
    },
    {
      why: 'a polite verb with an auxiliary',
      ja: plainWith('村長は新しい道を⟦求めています⟧。'),
      finds: [{ message: 'drift', fix: '求めている' }],
    },
    {
      why: 'a polite negation',
      ja: plainWith('バスは一日に二本しか⟦走りません⟧。'),
      finds: [{ message: 'drift', fix: '走らない' }],
    },
    {
      why: 'a polite copula, in the form that the text has more often',
      ja: plainWith('主な産物は茶⟦です⟧。').replace('道は一本しかない。', '道は一本である。'),
      finds: [{ message: 'drift', fix: 'である' }],
    },
    {
      why: 'two polite sentences in a row',
      ja: plainWith('秋には栗が⟦採れます⟧。', '冬は村中が静か⟦でした⟧。'),
      finds: [
        { message: 'drift', fix: '採れる' },
        { message: 'drift', fix: 'だった' },
      ],
    },
    {
      why: 'a polite adjective',
      ja: plainWith('夏の夜は星が⟦美しいです⟧。'),
      finds: [{ message: 'drift', fix: '美しい' }],
    },
    {
      why: 'a verb that the tokenizer cuts at its て',
      ja: plainWith('屋根は村の皆で⟦組み立てます⟧。'),
      finds: [{ message: 'drift' }],
    },
    {
      why: 'a sentence with a bracket before its full stop',
      ja: plainWith('茶畑は三倍に⟦広がりました⟧（図2）。'),
      finds: [{ message: 'drift', fix: '広がった' }],
    },
    {
      why: 'a plain verb of する in a polite text',
      ja: politeWith('作業の前に手袋を⟦用意する⟧。'),
      en: politeWith('Have gloves ready.').replace(/^.*[ぁ-ん].*$/gm, 'Follow the steps.'),
      finds: [{ message: 'drift', fix: '用意します' }],
    },
    {
      why: 'a plain verb in る that keeps a syllable before ます',
      ja: politeWith('余った板は紙の袋に⟦入る⟧。'),
      finds: [{ message: 'drift', fix: '入ります' }],
    },
    {
      why: 'である in a polite text',
      ja: politeWith('ねじの長さは三センチ⟦である⟧。'),
      finds: [{ message: 'drift', fix: 'です' }],
    },
    {
      why: 'a plain past of a passive',
      ja: politeWith('部品は工場で⟦検査された⟧。'),
      finds: [{ message: 'drift', fix: '検査されました' }],
    },
    {
      why: 'a plain causative',
      ja: politeWith('子供にも組み立てに⟦参加させる⟧。'),
      finds: [{ message: 'drift', fix: '参加させます' }],
    },
    {
      why: 'a plain negation',
      ja: politeWith('強く⟦締めてはならない⟧。'),
      finds: [{ message: 'drift', fix: '締めてはなりません' }],
    },
    {
      why: 'a plain supposition',
      ja: politeWith('子供には少し難しい⟦だろう⟧。'),
      finds: [{ message: 'drift', fix: 'でしょう' }],
    },
    {
      why: 'Korean: a polite sentence in a plain text',
      target: 'ko',
      ko: lines(KOREAN.slice(0, 5), '마을 사람은 작년보다 ⟦줄었습니다⟧.', KOREAN.slice(5)),
      finds: [{ message: 'drift', fix: '줄었다' }],
    },
    {
      why: 'Korean: a plain sentence in a polite text',
      target: 'ko',
      ko: lines(KOREAN_POLITE.slice(0, 4), '두 사람이 함께 ⟦만든다⟧.', KOREAN_POLITE.slice(5)),
      finds: [{ message: 'drift', fix: '만듭니다' }],
    },
  ],
});
