// Opens a page that is one file: unpacks what src/publish put into it, and runs
// the page's script, whose sum the policy names.

import { unpack } from './unpack.js';

/** Bytes of a text in base 85, as src/publish writes it: digits are the signs from “(” on, “!” stands for “<”. */
function bytesOf(code) {
  const bytes = new Uint8Array(Math.floor(code.length * 0.8));
  for (let at = 0, to = 0; at < code.length; at += 5, to += 4) {
    let word = 0;
    for (let place = at; place < at + 5; place += 1) {
      const sign = place < code.length ? code.charCodeAt(place) : 124;
      word = word * 85 + (sign === 33 ? 20 : sign - 40);
    }
    for (let place = 3; place >= 0; place -= 1, word = Math.floor(word / 256)) bytes[to + place] = word % 256;
  }
  return bytes;
}

let since = performance.now();

/** Lets the page answer, every some 20 ms. */
async function breathe() {
  if (performance.now() - since < 20) return;
  await new Promise((done) => { setTimeout(done); });
  since = performance.now();
}

async function open() {
  const bytes = await unpack(bytesOf(document.querySelector('script[type="application/x-lzma"]').textContent), breathe);
  const text = new TextDecoder();
  const names = bytes.indexOf(10);
  let at = names + 1;
  globalThis.tradefallFiles = new Map(JSON.parse(text.decode(bytes.subarray(0, names))).map(([name, length]) => {
    at += length;
    return [name, bytes.subarray(at - length, at)];
  }));
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = text.decode(globalThis.tradefallFiles.get('page.js'));
  document.body.append(script);
}

open();
