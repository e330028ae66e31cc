import { testCheck } from '../support/check-tester.js';

testCheck('collocation', {
  ok: [
    {
      why: 'the right verb',
      ja: '食後に薬を飲む。',
      vi: 'Uống thuốc sau bữa ăn.',
      ko: '식후에 약을 먹는다.',
    },
    {
      why: 'honour is won back, the bad name is not',
      ja: '選手は名誉を挽回した。',
      vi: 'Vận động viên lấy lại danh dự.',
    },
    {
      why: 'the verb belongs to another noun',
      ja: '薬を持って、朝食を食べる。',
      vi: 'Mang thuốc theo rồi ăn sáng.',
    },
    {
      why: 'a noun that only ends with the letters of one in the list',
      ja: '農薬を食べる虫がいる。',
      vi: 'Có loài sâu ăn thuốc trừ sâu.',
    },
    {
      why: 'quoted as words',
      ja: '先生は「汚名を挽回する」に線を引いた。',
      vi: 'Thầy gạch dưới cụm từ ấy.',
    },
    {
      why: 'a sentence about the expression',
      ja: '将棋を打つという言い方は好まれない。',
      vi: 'Cách nói ấy không được ưa.',
    },
    {
      why: 'causative: somebody is brought together',
      ja: '友達を会わせた。',
      vi: 'Tôi cho bạn bè gặp nhau.',
    },
    {
      why: 'causative of a verbal noun',
      ja: '新人を入れ、訓練を参加させやすくした。',
      vi: 'Chúng tôi nhận người mới và làm cho việc tập dễ tham gia hơn.',
    },
    {
      why: 'a compound verb with another frame',
      ja: '駅で電車を乗り換える。',
      vi: 'Đổi tàu ở ga.',
    },
    {
      why: 'taking a photograph away, where no version takes one',
      ja: '机から写真を取る。',
      vi: 'Lấy bức hình khỏi bàn.',
      en: 'Take the picture from the desk.',
    },
    {
      why: 'taking up room',
      ja: '棚は場所を取る。',
      vi: 'Cái kệ chiếm chỗ.',
      en: 'The shelf takes up room.',
    },
    {
      why: 'an air conditioner is opened for cleaning',
      ja: 'エアコンを開けて掃除する。',
      vi: 'Mở máy lạnh ra để lau.',
      en: 'Open the air conditioner and clean it.',
    },
    {
      why: 'breakfast is carried along',
      ja: '朝食を持って出かけた。',
      vi: 'Tôi mang bữa sáng theo rồi đi.',
      en: 'I took breakfast along.',
    },
    {
      why: 'the right particles',
      ja: '会議に参加し、計画に反対した。',
      vi: 'Tôi dự họp và phản đối kế hoạch.',
    },
    {
      why: 'stones are set down',
      ja: '祖父は碁を打ち、父は将棋を指す。',
      vi: 'Ông chơi cờ vây, bố chơi cờ tướng.',
    },
    {
      why: 'a pause between noun and verb',
      ja: '会社を、勤める人の目で見た。',
      vi: 'Tôi nhìn công ty bằng mắt người làm ở đó.',
    },
    {
      why: 'the noun and the verb are in two clauses',
      ja: '規則を読み、素直に従う。',
      vi: 'Đọc quy định rồi ngoan ngoãn làm theo.',
    },
    {
      why: 'a verb that is made of two and takes another particle: all trains were ridden',
      ja: '彼は県内の電車を乗り尽くした。',
      vi: 'Anh đã đi hết mọi chuyến tàu trong tỉnh.',
    },
    {
      why: 'two verbs written as one',
      ja: '電車を乗り継いで帰った。',
      vi: 'Tôi đổi mấy chuyến tàu để về.',
    },
  ],
  flagged: [
    {
      why: 'Korean says to eat medicine',
      ja: '食後に⟦薬を食べ⟧ます。',
      ko: '식후에 약을 먹습니다.',
      finds: [{ message: 'literal' }],
    },
    {
      why: 'a verbal noun keeps its form',
      ja: '選手は⟦汚名を挽回し⟧た。',
      vi: 'Vận động viên gột bỏ tiếng xấu.',
      finds: [{ message: 'idiom', fix: 'を返上し' }],
    },
    {
      why: 'another noun, in a passive form',
      ja: '油断して⟦足元をすくわ⟧れた。',
      en: 'He was careless and was tripped up.',
      finds: [{ message: 'idiom', fix: '足をすくわ' }],
    },
    {
      why: 'an adverb between',
      ja: '夫は⟦約束をきちんと保つ⟧。',
      en: 'My husband keeps his promises.',
      finds: [{ message: 'literal', fix: 'をきちんと守る' }],
    },
    {
      why: 'the particle of 参加する',
      ja: '生徒は⟦大会を参加し⟧た。',
      vi: 'Học sinh tham gia giải đấu.',
      finds: [{ message: 'particle', fix: 'に参加し' }],
    },
    {
      why: 'the particle of 会う, from Korean',
      ja: '駅で⟦友達を会っ⟧た。',
      ko: '역에서 친구를 만났다.',
      finds: [{ message: 'particle', fix: 'に会っ' }],
    },
    {
      why: 'đóng is to pay here',
      ja: '住民は⟦税金を閉じ⟧た。',
      vi: 'Người dân đóng thuế.',
      finds: [{ message: 'literal', fix: 'を納め' }],
    },
    {
      why: 'trousers are worn with another verb',
      ja: '子どもは⟦靴下を着⟧ていた。',
      en: 'The child was wearing socks.',
      finds: [{ message: 'literal' }],
    },
    {
      why: 'the second key stands in the version',
      ja: '観光客は⟦写真を取っ⟧た。',
      vi: 'Du khách chụp ảnh.',
      finds: [{ message: 'literal' }],
    },
    {
      why: 'an event takes place',
      ja: '式は庭で⟦場所を取っ⟧た。',
      en: 'The ceremony took place in the garden.',
      finds: [{ message: 'literal' }],
    },
    {
      why: 'in speech, where a quotation is a sentence',
      ja: '母は「毎朝六時に起きて⟦太鼓を弾き⟧ながら歌う人がいる」と笑った。',
      vi: 'Mẹ cười: “Có người sáng nào cũng dậy lúc sáu giờ vừa đánh trống vừa hát”.',
      finds: [{ message: 'literal', fix: 'をたたき' }],
    },
    {
      why: 'a verb that the tokenizer knows by two dictionary forms',
      ja: '両社は⟦合意を達し⟧た。',
      en: 'The two firms reached an agreement.',
      finds: [{ message: 'particle' }],
    },
    {
      why: 'a katakana noun, in the dictionary form',
      ja: '父は毎日⟦シャワーを取る⟧。',
      en: 'My father takes a shower every day.',
      finds: [{ message: 'literal', fix: 'を浴びる' }],
    },
  ],
});
