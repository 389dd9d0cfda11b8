// What a screen reader says: Orca beside a Chromium on a screen that nobody
// sees, with the keys of the command line or those of a walk through a story.
//
//   node tests/web/listen.mjs [STORY] [KEY ...]

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from './serve.mjs';

const PACKAGES = { orca: 'orca', Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool', 'dbus-run-session': 'dbus', 'dbus-send': 'dbus', 'speech-dispatcher': 'speech-dispatcher' };
const BUS = '/usr/libexec/at-spi-bus-launcher';
// To the first chart, along it, to the next datum's row, pinned and let go, and on.
const WALK = ['Tab', 'Tab', 'Tab', 'Right', 'Right', 'Down', 'Return', 'Escape', ...Array(8).fill('Tab')];
const QUIET = 1500; // Milliseconds after which nothing more is said of a key.

const has = (program) => { try { execFileSync('which', [program], { stdio: 'pipe' }); return true; } catch { return false; } };
const missing = Object.keys(PACKAGES).filter((program) => !has(program)).map((program) => PACKAGES[program]);
if (!existsSync(BUS)) missing.push('at-spi2-core');
if (missing.length) {
  console.error(`listen: expected a screen reader, found none. Try: apt-get install ${[...new Set(missing)].join(' ')}`);
  process.exit(1);
}
if (!process.env.DBUS_SESSION_BUS_ADDRESS) {
  // Everything below talks over a bus of its own.
  const inner = spawn('dbus-run-session', ['--', process.execPath, ...process.argv.slice(1)], { stdio: ['ignore', 'inherit', 'ignore'] });
  inner.on('exit', (code) => process.exit(code ?? 1));
} else {
  await listen(process.argv[2] ?? 'russia-technology-2022', process.argv.length > 3 ? process.argv.slice(3) : WALK);
}

async function listen(story, keys) {
  const folder = mkdtempSync(join(tmpdir(), 'tradefall-listen-'));
  const log = join(folder, 'spoken');
  const speech = join(folder, '.config/speech-dispatcher');
  mkdirSync(speech, { recursive: true });
  mkdirSync(join(folder, 'run'), { mode: 0o700 });
  // No voice is needed, and none may be there.
  writeFileSync(join(speech, 'speechd.conf'), 'AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n');
  const env = { ...process.env, DISPLAY: ':97', HOME: folder, XDG_RUNTIME_DIR: join(folder, 'run') };
  const begun = [];
  const begin = (program, ...words) => begun.push(spawn(program, words, { env, stdio: 'ignore' }));
  const run = (program, ...words) => execFileSync(program, words, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  const site = await serve(new URL('../../www', import.meta.url).pathname);
  try {
    begin('Xvfb', env.DISPLAY, '-screen', '0', '1280x900x24');
    await wait(1000);
    begin('openbox');
    begin(BUS, '--launch-immediately');
    await wait(1000);
    for (const name of ['IsEnabled', 'ScreenReaderEnabled']) {
      run('dbus-send', '--session', '--dest=org.a11y.Bus', '--print-reply', '/org/a11y/bus', 'org.freedesktop.DBus.Properties.Set', 'string:org.a11y.Status', `string:${name}`, 'variant:boolean:true');
    }
    begin('orca', `--debug-file=${log}`);
    await wait(5000);
    begin(process.env.CHROMIUM ?? 'chromium', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--force-renderer-accessibility', `--user-data-dir=${join(folder, 'profile')}`, '--window-size=1280,900', `${site.url}?story=${encodeURIComponent(story)}`);
    await wait(15_000);
    run('xdotool', 'windowactivate', '--sync', run('xdotool', 'search', '--onlyvisible', '--class', 'chromium').split('\n')[0]);
    let read = said(log).length;
    for (const key of keys) {
      run('xdotool', 'key', key);
      await quiet(log);
      const words = said(log);
      // The name of the key itself comes first, where Orca says it.
      const heard = words.slice(read).filter((word) => word.trim().toLowerCase() !== key.toLowerCase());
      read = words.length;
      console.log(`${key}: ${heard.join(' ') || '(nothing)'}`);
    }
  } finally {
    begun.reverse().forEach((one) => one.kill('SIGKILL'));
    site.server.close();
    await wait(500);
    rmSync(folder, { recursive: true, force: true });
  }
  process.exit(0);
}

/** Waits until nothing is said any more. */
async function quiet(log) {
  for (let last = -1, now = 0; now !== last; ) {
    last = now;
    await wait(QUIET);
    now = said(log).length;
  }
}

function said(log) {
  const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
  return [...text.matchAll(/SPEECH OUTPUT: '(.*?)' ?(?:\{|$)/gm)].map(([, words]) => words);
}
