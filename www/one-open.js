// Opens a page that is one file: unpacks what src/publish put into it, and runs
// the page's script, whose sum the policy names.

import { unpack } from './unpack.js';

/** Bytes of a text in base 94, as src/publish writes it: pairs of digits, which are the signs from “!” on; a space stands for “<”. */
function bytesOf(code) {
  const bytes = new Uint8Array(code.length);
  const digit = (at) => (code.charCodeAt(at) === 32 ? 27 : code.charCodeAt(at) - 33);
  let to = 0;
  for (let at = 0, held = 0, count = 0; at < code.length; at += 2) {
    const pair = digit(at) + digit(at + 1) * 94;
    held += pair << count;
    for (count += (pair & 8191) < 644 ? 14 : 13; count > 7; count -= 8, held >>= 8) {
      bytes[to] = held;
      to += 1;
    }
  }
  return bytes.subarray(0, to);
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
