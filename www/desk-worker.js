// The desk in a worker, so that no file ever blocks the page. Messages name a
// task and what it needs; answers carry its number.

import load, { Desk } from './pkg/desk.js';

/** Longest time between two looks at the mail, in milliseconds. */
const SLICE = 30;

const channel = new MessageChannel();
const mail = [];
let desk;
let isCancelled = false;

/** Lets waiting messages in; a timer would wait longer. */
const pause = () => new Promise((done) => {
  channel.port1.onmessage = done;
  channel.port2.postMessage(0);
});

/** Reads a part of a file. */
const part = (file) => {
  const reader = new FileReaderSync();
  return (at, length) => new Uint8Array(reader.readAsArrayBuffer(file.slice(at, at + length)));
};

async function read({ id, file, said }) {
  const tell = (records, bytes) => postMessage({ progress: { records, bytes } });
  try {
    desk.open(id, file.name, part(file), said, (records) => tell(records));
  } catch (error) {
    // Columns that no rule knows can be named by people.
    if (!(error instanceof WebAssembly.RuntimeError)) error.columns = Desk.columns(part(file), said);
    throw error;
  }
  for (let told = performance.now(); ;) {
    const { done, records, bytes } = desk.step();
    if (done) return desk.about(id);
    if (performance.now() - told < SLICE) continue;
    tell(records, bytes);
    await pause();
    if (isCancelled) {
      desk.stop();
      return undefined;
    }
    told = performance.now();
  }
}

const tasks = {
  known: () => Desk.known(),
  read,
  remove: ({ id }) => desk.remove(id),
  choose: ({ choice }) => desk.choose(choice),
  notes: () => desk.notes(),
  tidy: () => desk.tidy(),
};

/** One task after the other. */
async function work() {
  for (;;) {
    const { number, task, ...needs } = mail[0];
    isCancelled = false;
    try {
      postMessage({ number, answer: await tasks[task](needs) });
    } catch (error) {
      const isBroken = error instanceof WebAssembly.RuntimeError;
      postMessage({ number, problem: error.message, columns: error.columns, isBroken });
      if (isBroken) return;
    }
    mail.shift();
    if (!mail.length) return;
  }
}

const loading = load({ module_or_path: new URL('./pkg/desk_bg.wasm', import.meta.url) })
  .then(() => { desk = new Desk(); });
loading.catch((error) => postMessage({ failed: error.message }));

onmessage = async ({ data }) => {
  await loading;
  if (data.cancel) {
    isCancelled = true;
    return;
  }
  mail.push(data);
  if (mail.length === 1) work();
};
