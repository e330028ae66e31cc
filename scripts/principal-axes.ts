/**
 * The principal axes of some vectors, those with the most variance first, each of length 1: eigenvectors of their covariance by Jacobi's method (Golub and Van Loan, Matrix Computations, 8.5).
 * The first value of each that is not zero is made positive, so that the same vectors have the same axes.
 * @param vectors with mean 0, all of one size
 */
export function principalAxes(vectors: readonly Float64Array[]): Float64Array[] {
  const matrix = covariance(vectors);
  const size = matrix.length;
  const axes = matrix.map((_, k) => Float64Array.from(matrix, (__, j) => Number(j === k)));
  for (let sweep = 0; sweep < 30 && offDiagonal(matrix) > 1e-20; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) turn(matrix, axes, p, q);
  }
  return axes
    .map((axis, k) => ({ axis, variance: matrix[k]![k]! }))
    .sort((a, b) => b.variance - a.variance)
    .map(({ axis }) => {
      const sign = Math.sign(axis.find((value) => Math.abs(value) > 1e-9) ?? 1);
      return axis.map((value) => value * sign);
    });
}

function covariance(vectors: readonly Float64Array[]): Float64Array[] {
  const size = vectors[0]!.length;
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) sums[p]![q]! += vector[p]! * vector[q]!;
  }
  return sums.map((row) => row.map((value) => value / vectors.length));
}

function offDiagonal(matrix: readonly Float64Array[]): number {
  let sum = 0;
  matrix.forEach((row, p) => {
    row.forEach((value, q) => {
      if (p !== q) sum += value * value;
    });
  });
  return sum;
}

/** One rotation, after which the matrix has 0 at (p, q). `axes` holds the eigenvectors as rows. */
function turn(matrix: readonly Float64Array[], axes: readonly Float64Array[], p: number, q: number): void {
  const off = matrix[p]![q]!;
  if (off === 0) return;
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of matrix) [row[p], row[q]] = [c * row[p]! - s * row[q]!, s * row[p]! + c * row[q]!];
  for (const rows of [matrix, axes]) {
    const [a, b] = [rows[p]!, rows[q]!];
    for (let k = 0; k < a.length; k++) [a[k], b[k]] = [c * a[k]! - s * b[k]!, s * a[k]! + c * b[k]!];
  }
}
