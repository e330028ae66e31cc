/** A made-up text of so many sentences, long enough that a check of it takes seconds; in the first two the sum is ten times too small. */
export function towns(count: number): Record<'towns.ja.txt' | 'towns.vi.txt', string> {
  const text = (line: (k: number) => string) => Array.from({ length: count }, (_, k) => `${line(k + 1)}\n`).join('');
  return {
    'towns.ja.txt': text((k) => `第${k}町は新しい橋に${k < 3 ? 15 : 150}億円を充て、来年の春に工事を始める。`),
    'towns.vi.txt': text((k) => `Thị trấn số ${k} dành 15 tỷ yên cho cây cầu mới và khởi công vào mùa xuân năm sau.`),
  };
}
