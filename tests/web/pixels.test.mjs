// Canvas and SVG are one picture: each view of each story is drawn as both,
// in the same browser, and compared pixel by pixel.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { blank, download, open, root, stories } from './browser.mjs';
import { numberOf } from './parts.mjs';

/** Share of the pixels that may differ; measured are at most 0.036 %, by the smoothing of text. */
const MOST_LOST = 0.0005;
/** A stem of a letter has up to 18 pixels; the smallest mark, a dot of 7 CSS pixels, has 38. */
const LARGEST_PATCH = 24;

/** The page's fonts as rules that need no request: images may make none. */
const css = readFileSync(join(root, 'www/style.css'), 'utf8');
const fonts = css.match(/@font-face \{[^}]*\}/g).join('\n').replace(/url\("([^"]*)"\)/g, (_, path) => (
  `url(data:font/woff2;base64,${readFileSync(join(root, 'www', path)).toString('base64')})`));

/** The parts of the engine that draw a view of a story, by number; the page has them once the view was taken away. */
function partsOf(id, index) {
  const { kind } = JSON.parse(readFileSync(join(root, `www/stories/${id}.json`), 'utf8')).views[index];
  const own = numberOf(['rank', 'heat', 'density'].includes(kind) ? 'goods' : kind);
  return [numberOf('use'), numberOf('studies'), own].filter(Boolean);
}

/** The SVG with its fonts, `ratio` times as large. */
function enlarged(svg, ratio) {
  const size = (text) => text.replace(/(width|height)="([\d.]+)"/g, (_, name, px) => `${name}="${px * ratio}"`);
  return svg.replace(/<svg [^>]*>/, (tag) => `${size(tag)}<style>${fonts}</style>`);
}

/**
 * Compares two images (addresses) of the same size in `page`: how many pixels
 * of one have no like in the other, nor beside the same place. Text and slopes
 * may be smoothed differently; a mark that is missing has no like.
 */
function compare(page, one, other) {
  return page.evaluate(async (addresses) => {
    const [a, b] = await Promise.all(addresses.map(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      // The first drawing asks for the fonts, the second one has them.
      for (const pause of [0, 60]) {
        await new Promise((done) => { setTimeout(done, pause); });
        context.drawImage(image, 0, 0);
      }
      return context.getImageData(0, 0, canvas.width, canvas.height);
    }));
    const { width, height } = a;
    const differ = new Uint8Array(width * height);
    const words = [a, b].map(({ data }) => new Uint32Array(data.buffer));
    const isLike = (one, at, other, near) => [0, 1, 2].every((part) => (
      Math.abs(one.data[4 * at + part] - other.data[4 * near + part]) <= 48));
    const hasLike = (one, at, other) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      for (let near = Math.max(y - 1, 0); near <= Math.min(y + 1, height - 1); near += 1) {
        for (let beside = Math.max(x - 1, 0); beside <= Math.min(x + 1, width - 1); beside += 1) {
          if (isLike(one, at, other, beside + near * width)) return true;
        }
      }
      return false;
    };
    for (let at = 0; at < differ.length; at += 1) {
      // Most pixels are the same to the last bit.
      if (words[0][at] !== words[1][at] && !(hasLike(a, at, b) && hasLike(b, at, a))) differ[at] = 1;
    }
    const lost = differ.reduce((sum, one) => sum + one, 0);
    // The largest patch of them: a mark is in one piece, smoothing is not.
    let patch = 0;
    for (let start = 0; start < differ.length; start += 1) {
      const waiting = differ[start] ? [start] : [];
      let size = 0;
      while (waiting.length) {
        const place = waiting.pop();
        if (!differ[place]) continue;
        differ[place] = 0;
        size += 1;
        for (const step of [1, width - 1, width, width + 1]) waiting.push(place + step, place - step);
      }
      patch = Math.max(patch, size);
    }
    return { sizes: [[a.width, a.height], [b.width, b.height]], lost, patch };
  }, [one, other]);
}

const address = (type, bytes) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

for (const { id, views } of stories) {
  for (const colorScheme of ['light', 'dark']) {
    test(`${id} in ${colorScheme}: canvas and SVG are one picture at pixel ratio 1 and 2`, async (t) => {
      const { page } = await open({ path: `?story=${id}`, colorScheme });
      const desk = await blank();
      for (const [index, view] of views.entries()) {
        const svg = (await download(page, view, 'SVG')).toString();
        const png = await download(page, view, 'PNG');
        // The page offers one size; the engine it loaded draws the other.
        const small = await page.evaluate(async ([story, index, isDark, parts]) => {
          const { Tradefall } = await import('/pkg/tradefall.js');
          const read = async (path) => new Uint8Array(await (await fetch(`/stories/${path}`)).arrayBuffer());
          const parsed = JSON.parse(new TextDecoder().decode(await read(`${story}.json`)));
          const paths = [parsed.trade, parsed.events, parsed.claims].flat().filter(Boolean);
          const files = Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await read(path)])));
          const canvas = document.createElement('canvas');
          const app = new Tradefall(parsed, files, true);
          parts.forEach((part) => app.bring(part));
          app.paint_figure(index, canvas, 720, 1, isDark);
          return canvas.toDataURL();
        }, [id, index, colorScheme === 'dark', partsOf(id, index)]);
        for (const [ratio, picture] of [[1, small], [2, address('image/png', png)]]) {
          const { sizes, lost, patch } = await compare(desk, picture, address('image/svg+xml', enlarged(svg, ratio)));
          t.diagnostic(`${view} at ${ratio}: ${lost} of ${sizes[0][0] * sizes[0][1]} pixels, at most ${patch} together`);
          assert.deepEqual(sizes[0], sizes[1], view);
          assert.ok(lost <= sizes[0][0] * sizes[0][1] * MOST_LOST, `${view} at ${ratio}: ${lost} pixels differ`);
          assert.ok(patch <= LARGEST_PATCH, `${view} at ${ratio}: ${patch} pixels differ in one place`);
        }
      }
      await desk.context().close();
      await page.context().close();
    });
  }
}
