import { inflateSync } from 'node:zlib';

/** A picture as rows of red, green and blue, three bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Reads a PNG of 8 bits a channel with or without alpha, not interlaced: what browsers write as a screenshot (PNG, third edition). */
export function readPng(file: Uint8Array): Picture {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const channels = file[25] === 6 ? 4 : 3;
  if (file[24] !== 8 || (file[25] !== 2 && file[25] !== 6) || file[28] !== 0) throw new Error('another kind of PNG');
  const parts: Uint8Array[] = [];
  for (let at = 8; at < file.length; at += 12 + view.getUint32(at)) {
    if (String.fromCharCode(...file.subarray(at + 4, at + 8)) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const data = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const raw = new Uint8Array(height * stride);
  const pixels = new Uint8Array(height * width * 3);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)]!;
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : raw[y * stride + x - channels]!;
      const above = y === 0 ? 0 : raw[(y - 1) * stride + x]!;
      const corner = y === 0 || x < channels ? 0 : raw[(y - 1) * stride + x - channels]!;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]!;
      const value = (data[y * (stride + 1) + 1 + x]! + guess) & 255;
      raw[y * stride + x] = value;
      if (x % channels < 3) pixels[(y * width + Math.floor(x / channels)) * 3 + (x % channels)] = value;
    }
  }
  return { width, height, pixels };
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
  if (a! <= b! && a! <= c!) return left;
  return b! <= c! ? above : corner;
}

/** How many pixels have exactly this colour, as `#c2410c`. */
export function countColor({ pixels }: Picture, color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) count++;
  }
  return count;
}
