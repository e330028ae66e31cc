import type { LanguageCode } from '../../src/core/language.js';

/** Two spellings, the first with its language, and whether they are the same name or loanword. Written by hand. */
export interface SoundPair {
  readonly a: readonly [language: LanguageCode, text: string];
  readonly b: readonly [language: LanguageCode, text: string];
}

function pairs(a: LanguageCode, b: LanguageCode, lines: string): SoundPair[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [left = '', right = ''] = line.split(' = ');
      return { a: [a, left], b: [b, right] };
    });
}

export const SAME: readonly SoundPair[] = [
  ...pairs(
    'ja',
    'vi',
    `グエン = Nguyễn
    ハノイ = Hà Nội
    チン = Trịnh
    ファム = Phạm
    フエ = Huế
    ダナン = Đà Nẵng
    トー・ラム = Tô Lâm
    トー・ラム = To Lam
    カントー = Cần Thơ
    ハイフォン = Hải Phòng
    ハロン = Hạ Long
    サパ = Sa Pa
    ホイアン = Hội An
    ニャチャン = Nha Trang
    ダラット = Đà Lạt
    ビンズオン = Bình Dương
    バクニン = Bắc Ninh
    クアンニン = Quảng Ninh
    タイグエン = Thái Nguyên
    ゲアン = Nghệ An
    タインホア = Thanh Hóa
    ドンナイ = Đồng Nai
    ロンアン = Long An
    ズン = Dũng
    フオン = Phương
    フック = Phúc
    チョン = Trọng
    ファム・ミン・チン = Phạm Minh Chính
    グエン・フー・チョン = Nguyễn Phú Trọng
    ヴォー・ヴァン・トゥオン = Võ Văn Thưởng
    ブイ・タイン・ソン = Bùi Thanh Sơn
    レ・ホアイ・チュン = Lê Hoài Trung
    チャン・タイン・マン = Trần Thanh Mẫn
    ディエンビエンフー = Điện Biên Phủ
    ホーチミン = Hồ Chí Minh
    カインホア = Khánh Hòa
    ザライ = Gia Lai
    クアンチ = Quảng Trị
    アオザイ = áo dài
    フォー = phở
    バインミー = bánh mì
    ドイモイ = đổi mới
    メコン = Mê Công
    サッカー = soccer
    トランプ = Trump
    シンガポール = Singapore`,
  ),
  ...pairs(
    'ja',
    'en',
    `スマートグリッド = smart grid
    マクドナルド = McDonald
    デジタルトランスフォーメーション = digital transformation
    トー・ラム = To Lam
    グエン・フー・チョン = Nguyen Phu Trong
    ファム・ミン・チン = Pham Minh Chinh
    メコン = Mekong
    シンガポール = Singapore
    ワシントン = Washington
    ジャカルタ = Jakarta
    バンコク = Bangkok
    クアラルンプール = Kuala Lumpur
    プノンペン = Phnom Penh
    ビエンチャン = Vientiane
    マニラ = Manila
    ヤンゴン = Yangon
    ソウル = Seoul
    ニューヨーク = New York
    ロサンゼルス = Los Angeles
    ロンドン = London
    ブリュッセル = Brussels
    ジュネーブ = Geneva
    モスクワ = Moscow
    カイロ = Cairo
    マイケル・ジョンソン = Michael Johnson
    エリザベス = Elizabeth
    トランプ = Trump
    マクロン = Macron
    メルケル = Merkel
    フィヨルド = fjord
    リュブリャナ = Ljubljana
    ビョルン = Björn
    シュミット = Schmidt
    シュヴァルツ = Schwartz
    マシューズ = Matthews
    ラブロフ = Lavrov
    イワノフ = Ivanov
    ワルナ = Varna
    シュワブ = Schwab
    チャールズ = Charles
    グテーレス = Guterres
    プラボウォ = Prabowo
    ドゥテルテ = Duterte
    ゼレンスキー = Zelensky
    サプライチェーン = supply chain
    イノベーション = innovation
    エネルギー = energy
    デジタル = digital
    プロジェクト = project
    パートナーシップ = partnership
    ロードマップ = roadmap
    インフラストラクチャー = infrastructure
    サイバーセキュリティ = cybersecurity
    ブロックチェーン = blockchain
    スタートアップ = startup
    プラットフォーム = platform
    ネットワーク = network
    データセンター = data center
    クラウドコンピューティング = cloud computing
    ガバナンス = governance
    コミットメント = commitment
    アプローチ = approach
    センサー = sensor
    ロボット = robot
    バイオマス = biomass
    テクノロジー = technology
    フォーラム = forum
    サミット = summit
    セミナー = seminar
    ワークショップ = workshop
    マラリア = malaria
    ワクチン = vaccine
    アンモニア = ammonia
    メタン = methane
    リチウム = lithium
    ソフトウェア = software
    ハードウェア = hardware
    スケジュール = schedule
    ボランティア = volunteer
    グローバル = global
    フィリピン = Philippines
    ブリッジ = bridge
    マッチ = match
    ヴァイオリン = violin
    ウィルソン = Wilson
    スミス = Smith`,
  ),
  ...pairs(
    'ja',
    'ko',
    `トー・ラム = 또 럼
    グエン = 응우옌
    ゲアン = 응에안
    ゴー・ディン = 응오딘
    ハノイ = 하노이
    ダナン = 다낭
    ホーチミン = 호찌민
    ハイフォン = 하이퐁
    ファム・ミン・チン = 팜 민 찐
    カントー = 껀터
    メコン = 메콩
    シンガポール = 싱가포르
    ジャカルタ = 자카르타
    バンコク = 방콕
    マニラ = 마닐라
    プノンペン = 프놈펜
    ビエンチャン = 비엔티안
    ワシントン = 워싱턴
    ニューヨーク = 뉴욕
    ロサンゼルス = 로스앤젤레스
    ロンドン = 런던
    モスクワ = 모스크바
    ジュネーブ = 제네바
    トランプ = 트럼프
    マクロン = 마크롱
    メルケル = 메르켈
    バイデン = 바이든
    ゼレンスキー = 젤렌스키
    キム = 김
    デジタル = 디지털
    エネルギー = 에너지
    プロジェクト = 프로젝트
    パートナーシップ = 파트너십
    ロードマップ = 로드맵
    インフラ = 인프라
    スマートグリッド = 스마트그리드
    サイバー = 사이버
    プラットフォーム = 플랫폼
    ネットワーク = 네트워크
    データ = 데이터
    センター = 센터
    フォーラム = 포럼
    セミナー = 세미나
    ワークショップ = 워크숍
    ロボット = 로봇
    バイオ = 바이오
    ワクチン = 백신
    グローバル = 글로벌
    スタートアップ = 스타트업
    コンピューター = 컴퓨터
    ソフトウェア = 소프트웨어
    インターネット = 인터넷
    キムチ = 김치
    プサン = 부산
    テジョン = 대전
    スポーツ = 스포츠
    ファッション = 패션`,
  ),
];

/** Different words of similar length, sound or subject, such as stand in neighbouring sentences. */
export const DIFFERENT: readonly SoundPair[] = [
  ...pairs(
    'ja',
    'vi',
    `コングタイム = công ty
    ニトロアイン = nitro
    グエン = Trần
    ハノイ = Hội An
    ハノイ = Hải Phòng
    チン = Phạm
    ファム = Trần
    フエ = Hội An
    ダナン = Đồng Nai
    ダナン = Đà Lạt
    トー・ラム = Trần Thanh
    トー・ラム = Phạm Minh
    カントー = Quảng Trị
    ニャチャン = Nghệ An
    ビンズオン = Bắc Giang
    タイグエン = Tây Ninh
    クアンニン = Quảng Bình
    サパ = Sơn La
    メコン = Minh Khai
    センター = sân bay
    データ = đất đai
    ドラマ = đô la
    バイク = bài học
    カメラ = cà phê
    トマト = tổ chức
    サービス = sáng kiến
    テーマ = thế mạnh
    チーム = chính phủ
    プラン = phát triển
    ビザ = biên giới
    コスト = công nghệ
    ゴール = giáo dục
    ダム = đàm phán
    モデル = môi trường
    ルール = lãnh đạo
    ローン = lao động
    グループ = giải pháp
    テスト = thị trường
    ホテル = hợp tác
    ツアー = tương lai
    パネル = phái đoàn
    ロケット = lâu dài
    キャンプ = kinh tế
    タンク = thành công
    コンサート = cơ sở
    ワイン = viên chức`,
  ),
  ...pairs(
    'ja',
    'en',
    `ニトロアイン = nitrogen
    コングタイム = company
    メコン = economy
    メコン = museum
    センター = sender
    センター = sentence
    データ = debt
    データ = detail
    ドラマ = dream team
    バイク = bank
    カメラ = camel
    トマト = tomorrow
    サービス = surface
    テーマ = term
    チーム = chain
    プラン = plant life
    ビザ = business
    コスト = coast guard
    コスト = culture
    ゴール = growth
    モデル = mother
    ルール = rural
    ローン = lawn mower
    グループ = global
    テスト = test flight
    ホテル = hospital
    ツアー = tourism
    パネル = partner
    ロケット = logistics
    ロボット = report
    キャンプ = campaign
    タンク = think
    コンサート = concept
    ワイン = win
    エネルギー = engineer
    プロジェクト = product
    プロジェクト = progress
    パートナーシップ = party
    ネットワーク = network operator
    プログラム = problem
    システム = summit
    イノベーション = inflation
    インフラ = India
    デジタル = detail
    デジタル = decade
    グリーン = grain
    スマート = summer
    ブロック = black
    クラウド = crowd control
    フォーラム = formal
    ワクチン = waiting
    マラリア = material
    リチウム = little
    バイオマス = business
    シンガポール = signal
    ワシントン = washing machine
    トランプ = transport
    マニラ = manner
    ソウル = solar
    カイロ = carbon`,
  ),
  ...pairs(
    'ja',
    'ko',
    `トー・ラム = 또한
    グエン = 관계
    ハノイ = 하나의
    ダナン = 다음
    カントー = 간담회
    メコン = 매년
    シンガポール = 신규
    バンコク = 발전
    マニラ = 마련
    ロンドン = 논의
    モスクワ = 모색
    トランプ = 투자
    デジタル = 대표
    エネルギー = 에너지부
    プロジェクト = 프로그램
    パートナーシップ = 파트너
    ロードマップ = 로봇
    インフラ = 인력
    サイバー = 사업
    プラットフォーム = 분야
    ネットワーク = 내년
    データ = 대화
    センター = 선도
    フォーラム = 포함
    セミナー = 세계
    ロボット = 노력
    バイオ = 바다
    グローバル = 그동안
    コンピューター = 공동
    ソフトウェア = 수출
    キムチ = 감사
    チーム = 정부
    サービス = 상호
    ビザ = 비자금
    コスト = 고속
    モデル = 모든
    ホテル = 협력
    タンク = 단계
    ツアー = 주요
    テスト = 대사
    グループ = 그룹전
    プラン = 부문
    ルール = 우리
    ゴール = 교육`,
  ),
];
