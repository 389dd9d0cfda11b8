// Looks at a screenshot: whether something is drawn, and whether it changed.

import { inflateSync } from 'node:zlib';

/** Decodes a PNG of 8 bits a channel, as browsers write screenshots. */
function pixels(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[png[25]];
  if (png[24] !== 8 || !channels || png[28] !== 0) throw new Error('expected a screenshot of 8 bits a channel');
  const parts = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? out[y * stride + x - channels] : 0;
      const up = y > 0 ? out[(y - 1) * stride + x] : 0;
      const corner = x >= channels && y > 0 ? out[(y - 1) * stride + x - channels] : 0;
      // The five filters of the PNG specification, section 9.2.
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      const add = [0, left, up, (left + up) >> 1, paeth][filter];
      out[y * stride + x] = raw[y * (stride + 1) + 1 + x] + add;
    }
  }
  return { width, height, channels, out };
}

/**
 * The share of pixels that are not background (the colour of the first pixel),
 * in the emptiest tenth of the width: a legend alone does not make a chart.
 * What `isSparse` may leave a tenth empty, and is judged as a whole.
 */
export function inkShare(png, isSparse) {
  const { width, height, channels, out } = pixels(png);
  const tenths = new Array(10).fill(0);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * channels;
      const differs = [0, 1, 2].some((channel) => Math.abs(out[at + channel] - out[channel]) > 16);
      if (differs) tenths[Math.floor((x * 10) / width)] += 1;
    }
  }
  const all = tenths.reduce((sum, tenth) => sum + tenth, 0) / 10;
  return (isSparse ? all : Math.min(...tenths)) / ((width / 10) * height);
}
