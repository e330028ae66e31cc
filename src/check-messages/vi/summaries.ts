/** One sentence a check, for lists of checks. */
export const summaries: Readonly<Record<string, string>> = {
  'date-mismatch': 'Ngày tháng khác với bản đối chiếu, hoặc không phải là ngày có thật.',
  'number-mismatch': 'Con số khác giá trị với bản đối chiếu.',
  'unit-mismatch': 'Con số khác đơn vị, loại tiền, kỳ tính hoặc nghĩa thời gian với bản đối chiếu.',
  'limit-mismatch':
    'Con số hoặc thời gian ở phía ngược lại với bản đối chiếu: ít nhất thành nhiều nhất, trước thành sau.',
  'negation-mismatch': 'Câu khẳng định điều mà bản đối chiếu phủ định, hoặc ngược lại.',
  'garbled-katakana': 'Từ katakana không có trong từ điển và không giống âm từ nào trong bản đối chiếu.',
  'repeated-word': 'Một từ lặp lại hai lần liền nhau mà không bản đối chiếu nào lặp.',
  'duplicate-item': 'Một mục được liệt kê hai lần.',
  'item-mismatch': 'Danh sách thiếu một mục mà bản đối chiếu có, hoặc có một mục mà bản đối chiếu không có.',
  'swapped-items': 'Hai con số, hai bước hoặc hai đầu bị đổi chỗ cho nhau.',
  'name-mismatch': 'Người, nơi chốn hoặc tổ chức được gọi bằng tên không có trong bản đối chiếu nào.',
  'name-variant': 'Một tên được viết theo hai cách gần giống nhau.',
  'acronym-conflict':
    'Chữ viết tắt có cùng chữ cái nhưng khác thứ tự với một chữ viết tắt trong bản đối chiếu, hoặc ứng với hai tên.',
  untranslated: 'Một từ còn để nguyên bằng ngôn ngữ của một bản đối chiếu.',
  'term-missing': 'Bản đối chiếu dùng một thuật ngữ của bảng thuật ngữ, còn bản dịch không có thuật ngữ nào được phép.',
  'term-forbidden': 'Dùng thuật ngữ mà bảng thuật ngữ cấm hoặc khuyên không dùng nữa.',
  'term-inconsistent': 'Một thuật ngữ của bản đối chiếu được gọi bằng hai từ.',
  'unsupported-word':
    'Danh từ không được bản đối chiếu nào, hoặc chỉ được một bản, xác nhận, mà chỗ tương ứng ở các bản khác là từ gần giống hoặc nghĩa khác.',
  'confused-word': 'Một từ bị nhầm với từ khác loại trừ nó, như xuân với thu.',
  'unknown-compound':
    'Các chữ Hán không tạo thành từ, mà chỗ tương ứng trong bản đối chiếu là một từ có thật gần giống.',
  collocation: 'Danh từ với động từ, hoặc trợ từ với động từ, không đi với nhau.',
  'uncovered-source': 'Con số hoặc một phần của câu có trong mọi bản đối chiếu mà bản dịch không có gì tương ứng.',
  'redundant-gloss': 'Trong ngoặc lặp lại thuật ngữ đứng trước ngoặc.',
  'placeholder-mismatch': 'Biến giữ chỗ, thẻ, địa chỉ hoặc số thứ tự của mục bị thiếu, bị đổi hoặc bị thừa.',
  'encoding-damage': 'Ký tự bị chương trình làm hỏng: lỗi bảng mã, chữ bị tách rời, ký tự vô hình.',
  punctuation: 'Dấu ngoặc không có dấu đi đôi, hoặc dấu câu khác dạng với phần còn lại của văn bản.',
  'register-drift': 'Câu kết thúc bằng です・ます trong văn bản dùng だ・である, hoặc ngược lại.',
  'stale-translation': 'Một bản đối chiếu đã thay đổi mà bản dịch thì chưa.',
  omission: 'Một câu của bản đối chiếu không có câu tương ứng trong bản dịch.',
  addition: 'Một câu của bản dịch không có câu tương ứng trong bản đối chiếu nào.',
};
