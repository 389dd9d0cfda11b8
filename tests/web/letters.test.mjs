// The letters of pages and those of pictures drawn without a browser.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { open, root } from './browser.mjs';

const FACES = [[400, 'Regular'], [600, 'Semibold']];

test('in both weights letters of pages are as wide as those that texts are laid out by', async () => {
  const { page } = await open({ isUntouched: true });
  const still = FACES.map(([weight, style]) => [weight, readFileSync(join(root, `src/draw/fonts/TradefallSans-${style}.ttf`)).toString('base64')]);
  const { count, off } = await page.evaluate(async (still) => {
    const letters = Array.from({ length: 0x2800 - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at))
      .filter((letter) => letter.normalize() === letter); // Others are drawn as the letter that they stand for.
    for (const [weight, bytes] of still) {
      const face = new FontFace('Still', Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)).buffer, { weight: String(weight) });
      document.fonts.add(await face.load());
      await document.fonts.load(`${weight} 20px "Tradefall Sans"`, letters.join(''));
    }
    const text = document.createElement('canvas').getContext('2d');
    const width = (font, letter) => {
      text.font = font;
      return text.measureText(letter).width;
    };
    let count = 0;
    const off = [];
    for (const letter of letters) {
      for (const [weight] of still) {
        const theirs = width(`${weight} 1000px Still, monospace`, letter);
        if (theirs === width(`${weight} 1000px monospace`, letter)) continue; // Not in our letters.
        count += 1;
        const ours = width(`${weight} 1000px "Tradefall Sans", monospace`, letter);
        if (Math.abs(ours - theirs) > 0.01) off.push(`${letter} (${letter.codePointAt(0).toString(16)}) ${weight}: ${ours} for ${theirs}`);
      }
    }
    return { count, off };
  }, still);
  assert.ok(count > 900, `${count} letters`);
  assert.deepEqual(off, []);
  await page.context().close();
});
