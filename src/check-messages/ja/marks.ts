import type { CheckMessages } from '../catalogue.js';

/** Of characters, marks and brackets, of what must stand letter by letter, and of the endings of sentences. */
export const marks: CheckMessages = {
  'redundant-gloss': {
    whole: {
      message: '括弧の中で「{{term}}」が繰り返されている',
      explanation: '括弧の中も「{{term}}」である。原文では括弧の中に別の言語の用語があり、両方が訳された可能性が高い。',
    },
    part: {
      message: '括弧の中で「{{term}}」が繰り返されている',
      explanation: '「{{term}}」が括弧の前にあり、括弧の中にも、括弧本来の内容と並んで再び書かれている。',
    },
  },
  'placeholder-mismatch': {
    changed: {
      message: '「{{actual}}」は各言語版では「{{expected}}」である',
      explanation:
        '{{kind}}「{{expected}}」は各言語版と一字一句同じでなければならないが（{{quotes}}）、訳文では「{{actual}}」である。',
    },
    missing: {
      message: '{{kind}}「{{expected}}」が訳文にない',
      explanation: '各言語版ではここに「{{expected}}」があるが（{{quotes}}）、訳文ではこの付近のどこにもない。',
    },
    extra: {
      message: '{{kind}}「{{actual}}」はどの言語版にもない',
      explanation: '{{kind}}「{{actual}}」は訳文だけにある。',
    },
    numbering: {
      message: '番号「{{actual}}」は各言語版では「{{expected}}」である',
      explanation:
        'この見出しまたは項目の番号は、すべての言語版で「{{expected}}」だが（{{quotes}}）、訳文では「{{actual}}」である。',
    },
  },
  'encoding-damage': {
    garbled: {
      message: '「{{actual}}」は文字化けしている（{{what}}{{more}}）',
      explanation: '文字列のバイトが誤った文字コードで読まれ、別の文字になっている（{{what}}{{more}}）。',
    },
    lost: {
      message: '失われた文字の位置に別の文字がある（{{what}}{{more}}）',
      explanation:
        'プログラムが、読み書きできない文字を別の文字に置き換えた（{{what}}{{more}}）。元の語句を以前のファイルで調べること。',
    },
    private: {
      message: '特定のフォントの外では意味のない文字がある（{{what}}{{more}}）',
      explanation: '私用領域の文字である（{{what}}{{more}}）。別のフォントでは、読者には空の四角か別の記号が見える。',
    },
    decomposed: {
      message: '「{{actual}}」が分解された文字で書かれている（{{what}}{{more}}）',
      explanation:
        '正しく見えるが、検索しても見つからない（{{what}}{{more}}）。文字は合成済みの形（Unicode NFC）にすること。',
    },
    unseen: {
      message: '目に見えない文字がある（{{what}}{{more}}）',
      explanation: 'ここでは何の働きもない文字であり（{{what}}{{more}}）、これを含む語は検索しても見つからない。',
    },
  },
  punctuation: {
    unclosed: {
      message: '括弧・引用符 {{mark}} が閉じられていない',
      explanation: '{{mark}} がここで始まるが、この段落にも、続く段落にも、閉じる記号がない。',
    },
    unopened: {
      message: '括弧・引用符 {{mark}} に対応する始まりがない',
      explanation: '{{mark}} がここで閉じているが、この段落にも、前の段落にも、始まりの記号がない。',
    },
    mismatched: {
      message: '括弧・引用符 {{open}} が {{close}} で閉じられている',
      explanation: '{{open}} で始まったものが {{close}} で閉じられているが、{{close}} は別の記号と組になる。',
    },
    width: {
      message: '{{actual}} は、ほかの箇所の書き方では {{usual}} となる',
      explanation: 'この文書では、こうした箇所はほかでは {{usual}} のように書かれている。',
    },
    narrowKana: {
      message: '「{{actual}}」が半角である',
      explanation: 'この文書では、ほかの箇所の文字と記号は全角である（{{usual}}）。',
    },
    doubled: {
      message: '記号が二つ並んでいる：{{actual}}',
      explanation: '二つの記号のうち、一つは余分である。',
    },
    spaced: {
      message: '{{next}} の前に空白がある',
      explanation: '{{next}} の前には空白を入れない。',
    },
    dash: {
      message: '前後に空白のあるハイフンで二つの節をつないでいる',
      explanation: '日本語では節をこのようにはつながない。{{usual}} か読点を使うか、節の関係を言葉で表す。',
    },
  },
  'register-drift': {
    drift: {
      message: '「{{usual}}」の文章の中に「{{actual}}」がある',
      explanation: 'この文書の文の {{share}}% と前後の文は「{{usual}}」で終わるが、この文は「{{own}}」で終わる。',
    },
  },
};
