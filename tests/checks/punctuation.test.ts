import { testCheck } from '../support/check-tester.js';

testCheck('punctuation', {
  ok: [
    {
      why: 'a quotation that goes over three paragraphs',
      ja: '館長は「来年は開館から百年になる。\n記念の展示を三つ用意している。\n楽しみにしてほしい」と語った。',
      vi: 'Giám đốc nói: “Năm tới bảo tàng tròn một trăm năm.\nChúng tôi chuẩn bị ba triển lãm kỷ niệm.\nMong mọi người đón chờ.”',
    },
    {
      why: 'a bracket that is closed in the next line, as lines of letters are wrapped',
      ja: '受付は本館（正面玄関を入って\n右手）で行う。',
    },
    {
      why: 'a quotation inside a quotation',
      ja: '先生は「『雪国』を読みなさい」と言った。',
      ko: '선생님은 “『설국』을 읽어라”라고 말했다.',
    },
    {
      why: 'Korean: straight single quotes with particles, and around Latin letters',
      target: 'ko',
      ko: "가게 이름은 '달빛'이고, 'K팝 시대'라는 말이 '유행'했다.",
    },
    {
      why: 'Korean: years and apostrophes of foreign words',
      target: 'ko',
      ko: "'90년대 가요와 rock 'n' roll, McDonald's 매장이 인기였다.",
    },
    {
      why: 'apostrophes of English',
      target: 'en',
      en: "The students' club won't meet in the '90s wing, rock 'n' roll or not.",
    },
    {
      why: 'labels of items',
      ja: 'a) 印鑑\n１）申込書\nイ）写真',
      en: 'a) Seal\n1) Application form\nb) Photograph',
    },
    {
      why: 'labels of items in running text, one right after a bracket that is open',
      ja: '手順は1)洗う、2)切る、3)煮るの三つである（詳しくは1)と2)の頁を見る）。',
    },
    {
      why: 'labels in brackets of their own kind',
      ja: '結果は良かった(以下の1)と2)を参照)。',
    },
    {
      why: 'a label after an open bracket of another width is no closing mark while the bracket is closed later',
      ja: '材料（下の3)を見よ）をそろえる。',
    },
    {
      why: 'emoticons',
      ja: '今日はありがとう :)\nまた明日 ;-)',
      en: 'Thanks for today :)\nSee you tomorrow ;-)',
    },
    {
      why: 'inches and minutes',
      ja: '6"の管を2本と、8"の管を1本使う。',
      en: 'Use two 6" pipes and one 8" pipe.',
    },
    {
      why: 'a half-open interval',
      ja: '乱数は区間[0, 1)から選ぶ。',
      en: 'Random numbers are taken from the interval [0, 1).',
    },
    {
      why: 'marks that are spoken of',
      ja: '式の前に「(」を入れ、次に [ キーを押す。',
      en: 'Type “(” before the formula, then press the [ key.',
    },
    {
      why: 'code and formulas have marks of their own',
      ja: '空のセルは式=A1=""で調べ、開き括弧は\\(と書く。',
      en: 'Test for empty cells with =A1="" and write \\( for the bracket.',
    },
    {
      why: 'English in its own quotes, with an apostrophe',
      ja: '看板には “Don’t walk” と書いてある。',
      en: 'The sign says “Don’t walk”.',
    },
    {
      why: 'apostrophes in English, one of them at the beginning of a word',
      target: 'en',
      en: 'The farmers’ market of the ‘90s was the town’s pride.',
      ja: '90年代の朝市は町の誇りだった。',
    },
    {
      why: 'each paragraph of a long quotation opens anew in English',
      target: 'en',
      en: '“We have come a long way.\n“We shall not stop here,” she said.',
      ja: '「長い道のりだった。\nここで止まるつもりはない」と彼女は言った。',
    },
    {
      why: 'words go on after a quotation in Korean',
      target: 'ko',
      ko: '그는 ‘집’이라는 말과 “고향”이라는 말을 가려 썼다.',
      ja: '彼は「家」と「故郷」を使い分けた。',
    },
    {
      why: 'guillemets with spaces inside, as French sets them',
      target: 'vi',
      vi: 'Chọn « Lưu », « Mở » hay « Thoát » trong trình đơn.',
      ja: 'メニューで「保存」「開く」「終了」のいずれかを選ぶ。',
    },
    {
      why: 'straight quotes closed with curly ones all through: the habit of the text',
      target: 'ko',
      ko: '그는 "좋다”고 했다.\n나는 "싫다”고 했다.\n그녀는 "글쎄”라고 했다.\n모두 "그만”이라고 했다.',
    },
    {
      why: 'a text that is in half-width marks throughout',
      ja: '赤,青,黄の旗が並ぶ.\n海,山,川がある.\n本(上下)を買う.\n春,夏,秋,冬.',
      en: 'Red, blue and yellow flags stand in a row.\nThere are the sea, mountains and rivers.\nBuy the book in two volumes.\nSpring, summer, autumn and winter.',
    },
    {
      why: 'two wide commas and one narrow one say nothing of a usual form',
      ja: '赤、青、黄の旗が並ぶ。\n海,山がある。',
    },
    {
      why: 'decimals, thousands, times and Latin letters among wide marks',
      ja: '春、夏、秋、冬、朝、夜、1,500人が10:30にv2.1へ移った。\nK,Lの二点を結ぶ。',
      en: 'Spring, summer, autumn, winter, morning, night: 1,500 people moved to v2.1 at 10:30.\nJoin the points K and L.',
    },
    {
      why: 'Latin letters in narrow brackets, Japanese in wide ones',
      ja: '会（注）と駅（東口）と店（新館）と橋（旧道）と城（天守）がある。\n世界保健機関(WHO)が発表した。',
    },
    {
      why: 'names with full stops inside, and a label with one',
      ja: 'ア.概要\n始めます。次です。終わりです。よいです。晴れです。雨です。\n列は顧客表.住所で指す。',
    },
    {
      why: 'a display in half-width katakana, shown as it is',
      ja: 'モーターのスイッチをオンにすると、パネルに「ｶﾞｽｷﾚ」と出る。',
      en: 'When you switch the motor on, the panel shows “NO GAS”.',
    },
    {
      why: 'a label in half-width katakana',
      ja: 'ｱ) スクリーンとプロジェクターのレンタル\nｲ) マイクとスピーカーのレンタル',
    },
    {
      why: 'a route between two towns',
      ja: '新しい列車は松本 - 長野間を結ぶ。',
      vi: 'Chuyến tàu mới nối Matsumoto - Nagano.',
    },
    {
      why: 'a list of terms with explanations',
      ja: '右側を開く - 扉が右へ動きます。\n左側を開く - 扉が左へ動きます。',
      en: 'Open right - the door moves to the right.\nOpen left - the door moves to the left.',
    },
    {
      why: 'a term with its explanation, alone',
      ja: '自動運転 - 日が出ると始まります。',
    },
    {
      why: 'a heading with a subtitle',
      ja: '町を支える人々 - 港で働く若者たち',
      en: 'The people behind the town - young dockers',
    },
    {
      why: 'a formula with a minus',
      ja: '利益は、利益 = 売上 - 原価の合計を引いた額とする。',
      en: 'Profit = sales - total costs.',
    },
    {
      why: 'a path through menus',
      ja: '設定は、道具 - 選択 - 言語 - 表示を順に開いて変える。',
    },
    {
      why: 'several dashes and none of the Japanese kind: the style of the text',
      ja: '彼が来た - それだけで私は嬉しかった。\n空を見た - そこには何もなかった。\n手紙を読んだ - やはり彼は怒っていた。\n門を閉めた - 誰も来ないからだ。',
    },
    {
      why: 'marks in a row that stand for a pause',
      ja: '待って、、、と言いかけて、やめた。。。',
      en: 'Wait … she began, and stopped …',
    },
    {
      why: 'a full stop inside a quotation and a comma behind it',
      ja: '「行きます。」、「待ちます。」と二人は答えた。',
    },
  ],
  flagged: [
    {
      why: 'a double corner bracket closes a single one',
      ja: '監督は「あと一歩だった⟦』⟧と悔やんだ。',
      vi: 'Huấn luyện viên tiếc nuối: “Chỉ còn một bước nữa thôi.”',
      finds: [{ message: 'mismatched', fix: '」' }],
    },
    {
      why: 'a straight mark is left after a Japanese one',
      ja: '画面に「STOP⟦"⟧と出る。',
      en: 'The screen shows "STOP".',
      finds: [{ message: 'mismatched', fix: '」' }],
    },
    {
      why: 'a straight mark is left after a Japanese word, where it might open as well',
      ja: '画面で「保存⟦"⟧を押す。',
      en: 'Press "Save" on the screen.',
      finds: [{ message: 'mismatched', fix: '」' }],
    },
    {
      why: 'a straight mark is left before a Japanese one',
      ja: '次に⟦"⟧終了」を押す。',
      en: 'Then press "Quit".',
      finds: [{ message: 'mismatched', fix: '「' }],
    },
    {
      why: 'a wide bracket is closed with a narrow one, right after a number',
      ja: '工期は長い（約5⟦)⟧。',
      finds: [{ message: 'mismatched', fix: '）' }],
    },
    {
      why: 'a quotation that is not closed in a sentence that goes on',
      ja: '市長は「橋を直す⟦⟧と約束した。',
      vi: 'Thị trưởng hứa “sẽ sửa cầu”.',
      finds: [{ message: 'unclosed', fix: '」' }],
    },
    {
      why: 'a quotation that is not closed, where no version tells up to where it goes',
      ja: '市長は⟦「⟧橋を直すと約束した。',
      vi: 'Thị trưởng hứa sẽ sửa cầu.',
      finds: [{ message: 'unclosed' }],
    },
    {
      why: 'a heading whose quotation is not closed, in Vietnamese',
      target: 'vi',
      vi: 'Khu rừng và "ngôi nhà xanh⟦⟧\nTrẻ em đến đây mỗi cuối tuần.',
      ja: '森と「緑の家」\n子どもたちは毎週末ここに来る。',
      en: 'The forest and the "green house"\nChildren come here every weekend.',
      finds: [{ message: 'unclosed', fix: '"' }],
    },
    {
      why: 'a bracket that has not been opened, in English',
      target: 'en',
      en: 'The museum ⟦⟧closed on Monday) has a new director.',
      ja: '博物館（月曜日は休館）に新しい館長が就任した。',
      vi: 'Bảo tàng (đóng cửa thứ Hai) có giám đốc mới.',
      finds: [{ message: 'unopened', fix: '(' }],
    },
    {
      why: 'Korean: a straight single quote that is not closed',
      target: 'ko',
      ko: "마을의 ‘나무 학교’와 바닷가의 '물 도서관⟦⟧이 문을 열었다.",
      ja: '村の「木の学校」と海辺の「水の図書館」が開館した。',
      finds: [{ message: 'unclosed', fix: "'" }],
    },
    {
      why: 'Korean: a straight single quote that closes nothing',
      target: 'ko',
      ko: "주민들은 이 길을 바람길⟦'⟧이라고 부른다.",
      finds: [{ message: 'unopened' }],
    },
    {
      why: 'a paragraph that is one speech, without its end',
      ja: '⟦「⟧毎朝五時に起きて畑に出ています。',
      ko: '“매일 아침 다섯 시에 일어나 밭에 나갑니다.”',
      finds: [{ message: 'unclosed', fix: '」' }],
    },
    {
      why: 'an acronym in a bracket that is not closed',
      ja: '国連児童基金⟦（⟧UNICEFが支援した。',
      en: 'The United Nations Children’s Fund (UNICEF) helped.',
      finds: [{ message: 'unclosed', fix: '）' }],
    },
    {
      why: 'a quotation that has not been opened',
      ja: 'もう諦めよう⟦」⟧と彼は言った。',
      vi: '“Thôi bỏ cuộc đi”, anh nói.',
      finds: [{ message: 'unopened' }],
    },
    {
      why: 'an acronym in a bracket that has not been opened',
      ja: '世界貿易機関WTO⟦）⟧の会合に出た。',
      en: 'They attended a meeting of the World Trade Organization (WTO).',
      finds: [{ message: 'unopened', fix: '（' }],
    },
    {
      why: 'a narrow comma among wide ones',
      ja: '米、麦、豆、芋、茶、綿を作る。\n牛⟦,⟧豚と羊を飼う。',
      en: 'They grow rice, wheat, beans, potatoes, tea and cotton.\nThey keep cattle, pigs and sheep.',
      finds: [{ message: 'width', fix: '、' }],
    },
    {
      why: 'a full stop of European style among Japanese ones',
      ja: '朝が来ました。鳥が鳴きます。\n窓を開けました。風が入ります。光が差します。\n雨が上がりました⟦.⟧',
      finds: [{ message: 'width', fix: '。' }],
    },
    {
      why: 'narrow brackets among wide ones, with a space before',
      ja: '会（注）と駅（東口）と店（新館）と橋（旧道）と城（天守）がある。\n寺⟦ (本堂)⟧を見る。',
      finds: [{ message: 'width', fix: '（本堂）' }],
    },
    {
      why: 'a narrow colon among wide ones',
      ja: '場所：公民館\n内容：講演会\n費用：無料\n会場：東館\n持ち物：筆記用具\n対象⟦: ⟧市民',
      finds: [{ message: 'width', fix: '：' }],
    },
    {
      why: 'a word in half-width katakana',
      ja: 'カメラとレンズとフィルムとバッテリーを用意し、⟦ｹｰｽ⟧に入れる。',
      finds: [{ message: 'narrowKana', fix: 'ケース' }],
    },
    {
      why: 'two commas in a row',
      ja: '春は桜が咲き⟦、、⟧秋は紅葉が美しい。',
      finds: [{ message: 'doubled', fix: '、' }],
    },
    {
      why: 'a comma right before the full stop',
      ja: '参加者は百人に上った⟦、。⟧',
      finds: [{ message: 'doubled', fix: '。' }],
    },
    {
      why: 'a space before a comma',
      ja: '林檎⟦ ⟧、梨と柿を送る。',
      vi: 'Gửi táo, lê và hồng.',
      finds: [{ message: 'spaced', fix: '' }],
    },
    {
      why: 'a dash of the original between two clauses',
      ja: '選手たちは雪の中を歩き続けた⟦ - ⟧誰も足を止めようとしなかった。',
      vi: 'Các vận động viên vẫn bước đi trong tuyết - không ai muốn dừng lại.',
      finds: [{ message: 'dash', fix: '――' }],
    },
    {
      why: 'Vietnamese: a curly quote closed with a straight one',
      target: 'vi',
      vi: 'Ông nói “chúng tôi sẽ thắng⟦"⟧ trước trận đấu.',
      ja: '彼は試合前に「必ず勝つ」と言った。',
      finds: [{ message: 'mismatched', fix: '”' }],
    },
    {
      why: 'Vietnamese: two commas',
      target: 'vi',
      vi: 'Mua táo⟦,,⟧ lê và hồng.',
      finds: [{ message: 'doubled', fix: ',' }],
    },
    {
      why: 'Korean: a quotation that is not closed',
      target: 'ko',
      ko: '그는 ⟦‘⟧내일 떠난다고 말했다.',
      ja: '彼は「明日発つ」と言った。',
      finds: [{ message: 'unclosed' }],
    },
    {
      why: 'English: a bracket that is not closed',
      target: 'en',
      en: 'The bridge ⟦(⟧built in 1931 was closed last week.',
      ja: '橋（1931年完成）は先週閉鎖された。',
      finds: [{ message: 'unclosed' }],
    },
    {
      why: 'English: a quotation closed with the mark that opens',
      target: 'en',
      en: 'She said “come in⟦“⟧ and smiled.',
      finds: [{ message: 'mismatched', fix: '”' }],
    },
  ],
});
