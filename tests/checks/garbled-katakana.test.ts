import { testCheck } from '../support/check-tester.js';

testCheck('garbled-katakana', {
  ok: [
    {
      why: 'a word made in Japan of English parts',
      ja: '私はペーパードライバーなので、運転には自信がありません。',
      en: 'I have a licence but hardly ever drive, so I am not confident behind the wheel.',
    },
    {
      why: 'native words in katakana for emphasis',
      ja: 'ゴミの分別にはコツがあり、混ぜるのはダメだ。',
      vi: 'Phân loại rác có bí quyết riêng và không được trộn lẫn.',
    },
    {
      why: 'a native word in katakana that no list of katakana words has',
      ja: 'フリガナはカタカナで記入してください。',
      vi: 'Hãy ghi phiên âm bằng chữ katakana.',
    },
    {
      why: 'a greeting in katakana inside a quotation, verb and ending',
      ja: '看板には「イラッシャイマセ」と書かれていた。',
      vi: 'Trên biển hiệu viết “Kính chào quý khách”.',
    },
    {
      why: 'names of animals in katakana',
      ja: '畑がイノシシとニホンジカに荒らされた。',
      vi: 'Ruộng bị lợn rừng và hươu sao phá hoại.',
      en: 'The fields were damaged by wild boar and sika deer.',
    },
    {
      why: 'names of plants in katakana',
      ja: 'セイタカアワダチソウが河原を覆い、ブナの苗は育たない。',
      en: 'Goldenrod covers the river bank and no beech seedling grows.',
    },
    {
      why: 'a loanword for what the version says with a word of its own',
      ja: '詳しくはメーカーのホームページをご覧ください。',
      vi: 'Để biết thêm chi tiết, hãy xem trang web của nhà sản xuất.',
    },
    {
      why: 'clipped loanwords',
      ja: '深夜のコンビニではワンオペを認めない。',
      en: 'Working alone at night is not permitted in convenience stores.',
    },
    {
      why: 'German and French loanwords',
      ja: 'アルバイトの学生にアンケートの集計を頼んだ。',
      en: 'I asked students with part-time jobs to count the replies to the survey.',
    },
    {
      why: 'a Korean name whose source has no Latin letters',
      ja: 'ソウルのカンナムでソヨンさんに会った。',
      ko: '서울 강남에서 소연 씨를 만났다.',
    },
    {
      why: 'a Chinese place by its Chinese sound, by its Sino-Vietnamese reading in the version',
      ja: 'シェンチェンの工場を視察した。',
      vi: 'Đoàn đã thị sát nhà máy ở Thâm Quyến.',
    },
    {
      why: 'a place that each language calls by its own tradition',
      ja: 'ウクライナのリヴィウに支援物資が届いた。',
      vi: 'Hàng cứu trợ đã đến Lviv của Ukraina.',
    },
    {
      why: 'a French name spelled with ヴ that the dictionary spells with another kana',
      ja: 'ヴェルサイユ宮殿の鏡の間を見学した。',
      vi: 'Tham quan phòng gương của cung điện Versailles.',
    },
    {
      why: 'a loanword in a spelling that the dictionary does not have',
      ja: 'デューデリジェンスを実施した上で契約を締結する。',
      vi: 'Ký kết hợp đồng sau khi thẩm định.',
    },
    {
      why: 'a loanword newer than the dictionary, beside Vietnamese, which translates it',
      ja: 'リスキリングに取り組む企業に助成金を出す。',
      vi: 'Trợ cấp cho doanh nghiệp đào tạo lại kỹ năng cho nhân viên.',
    },
    {
      why: 'a long compound of known words, beside Vietnamese, which translates it',
      ja: 'サステナビリティレポートとコーポレートガバナンスコードを公表した。',
      vi: 'Công ty đã công bố báo cáo phát triển bền vững và bộ quy tắc quản trị.',
    },
    {
      why: 'a loanword in the singular for an English plural',
      ja: 'ヤングケアラーへの支援を強化する。',
      vi: 'Tăng cường hỗ trợ trẻ vị thành niên phải chăm sóc người thân.',
      en: 'Support for young carers will be strengthened.',
    },
    {
      why: 'mimetic words made as they are needed',
      ja: '氷がパキパキと音を立て、猫はビクッとした。',
      en: 'The ice cracked and the cat gave a start.',
    },
    {
      why: 'a clipped blend, two of whose kana echo a Vietnamese syllable',
      ja: 'タイパを重視する若者が増えた。',
      vi: 'Ngày càng nhiều người trẻ coi trọng hiệu quả thời gian.',
    },
    {
      why: 'a name and a known word written together',
      ja: '二人はタルマスタジアムで会った。',
      vi: 'Hai người gặp nhau ở Talma.',
      en: 'The two met at the Talma.',
    },
    {
      why: 'part of a word with a hyphen',
      ja: 'ウォブリングな一日だった。',
      en: 'It was a gently-wobbling day.',
      ko: '멋진 하루였다.',
    },
    {
      why: 'a phrase with hyphens',
      ja: 'アウトザドアな衣装で登場した。',
      en: 'She appeared in an out-the-door costume.',
      ko: '그녀는 화려한 의상으로 등장했다.',
    },
    {
      why: 'names of medicines that the version gives by their substance',
      ja: 'タミフルとイナビルは同じ効果がある。',
      vi: 'Oseltamivir và laninamivir có tác dụng như nhau.',
    },
    {
      why: 'scientific words that every version borrows',
      ja: 'タウリンとグルタチオンの含有量を測定した。',
      vi: 'Hàm lượng taurine và glutathione đã được đo.',
      ko: '타우린과 글루타티온의 함량을 측정하였다.',
    },
    {
      why: 'a scientific prefix with a plain word',
      ja: 'ナノファイバーとバイオプラスチックを組み合わせる。',
      vi: 'Kết hợp sợi nano với nhựa sinh học.',
    },
    {
      why: 'a hero who is named once in the version and then only "he"',
      ja: 'アルテミエフは駅に着いた。\n翌朝、アルテミエフは手紙を書いた。',
      en: 'Artemyev arrived at the station.\nThe next morning he wrote a letter.',
    },
    {
      why: 'a brand that the version has by sound',
      ja: 'トヨタのランドクルーザーは砂漠でも人気だ。',
      vi: 'Xe Toyota Land Cruiser cũng được ưa chuộng ở sa mạc.',
    },
    {
      why: 'computer words without the long vowel mark at their end',
      ja: 'ユーザインタフェースとプリンタの設定を改善した。',
      vi: 'Giao diện người dùng và thiết lập máy in đã được cải thiện.',
    },
    {
      why: 'a part that sounds like a Vietnamese function word by chance',
      ja: 'コールドチェーンマネジメントの整備が遅れている。',
      vi: 'Việc xây dựng quản lý chuỗi lạnh trên cả nước còn chậm.',
    },
  ],
  flagged: [
    {
      why: 'words in capitals taken for a name and left as they sound',
      ja: '⟦クイディンチュン⟧\nこの規則は全職員に適用する。',
      vi: 'QUY ĐỊNH CHUNG\nQuy chế này áp dụng cho toàn thể nhân viên theo quy định của công ty và các quy tắc chung.',
      finds: [{ message: 'leftAsSound' }],
    },
    {
      why: 'half of a compound is the sound of a word in capitals, though both halves are words',
      ja: '⟦バンドガイド⟧\n窓口で無料で配布しています。',
      vi: 'BẢN ĐỒ DU LỊCH\nPhát miễn phí tại quầy, mỗi người một bản, kèm đồ uống.',
      en: 'TOURIST MAP\nFree at the counter.',
      finds: [{ message: 'leftAsSound' }],
    },
    {
      why: 'an ordinary word left as it sounds',
      ja: '選手団は⟦ドイトゥエン⟧のバスで到着した。',
      vi: 'Đoàn vận động viên đến bằng xe buýt của đội tuyển.',
      en: 'The athletes arrived in the team bus.',
      finds: [{ message: 'leftAsSound' }],
    },
    {
      why: 'a word in capitals read letter by letter',
      ja: '⟦ヴイアイイーエヌ⟧の入口で待ち合わせる。',
      vi: 'Hẹn nhau ở cổng VIỆN.',
      en: 'We meet at the gate of the institute.',
      finds: [{ message: 'nearest' }],
    },
    {
      why: 'an invented loanword for a plain phrase',
      ja: '工場では⟦リニューエナジン⟧を使っている。',
      vi: 'Nhà máy sử dụng năng lượng tái tạo.',
      ko: '공장에서는 재생 에너지를 사용한다.',
      en: 'The factory uses renewable energy.',
      finds: [{ message: 'unknown' }],
    },
    {
      why: 'an invented word, with English alone as witness: unsure',
      ja: '駅の⟦ギャビー⟧で切符を買う。',
      en: 'Buy a ticket at the counter in the station.',
      finds: [{ message: 'unknown', uncertain: true }],
    },
    {
      why: 'a loanword garbled in its second half',
      ja: '台風のため⟦クレンスタップ⟧の作業を中止した。',
      ko: '태풍 때문에 크레인 작업을 중지했다.',
      en: 'Crane work was stopped because of the typhoon.',
      finds: [{ message: 'nearest' }],
    },
    {
      why: 'a garbled loanword of known parts, one witness less: unsure',
      ja: '患者には⟦アンチバイテック⟧を七日間投与する。',
      vi: 'Bệnh nhân được dùng kháng sinh trong bảy ngày.',
      en: 'The patient is given antibiotics for seven days.',
      finds: [{ message: 'nearest', uncertain: true }],
    },
    {
      why: 'a compound of known words that no version accounts for: unsure',
      ja: '夕方から⟦ソングバンク⟧が始まります。',
      vi: 'Phiên chợ ven sông bắt đầu từ chiều tối.',
      ko: '저녁부터 강변 시장이 열립니다.',
      en: 'The riverside market opens in the evening.',
      finds: [{ message: 'unknown', uncertain: true }],
    },
    {
      why: 'two invented words in one sentence',
      ja: '薬を⟦ペンシロム⟧に溶かし、⟦ギャベット⟧に入れる。',
      ko: '약을 식염수에 녹여 냉장고에 넣는다.',
      en: 'Dissolve the drug in saline and put it in the refrigerator.',
      finds: [{ message: 'unknown' }, { message: 'unknown' }],
    },
  ],
});
