// A story at three widths: what its author looks at before readers do.

import { element } from './dom.js';
import { fetchFile } from './story.js';

const find = (selector) => document.querySelector(selector);
const query = new URLSearchParams(location.search);
const frames = [...document.querySelectorAll('iframe')];

function say(problem) {
  find('#problem').textContent = problem;
  find('#problem').hidden = false;
}

/** Lists the stories that are offered. */
async function list() {
  const index = await fetchFile('stories/index.json', document.baseURI);
  if (typeof index === 'string') throw new Error(index);
  const stories = JSON.parse(new TextDecoder().decode(index)).map(({ file, title }) => [file.replace(/\.json$/, ''), title]);
  const select = find('#story');
  const asked = query.get('story') ?? stories[0]?.[0];
  // A story that is being written is in no list yet.
  if (!stories.some(([id]) => id === asked)) stories.push([asked, asked]);
  select.append(...stories.map(([value, title]) => element('option', { value }, title)));
  select.value = asked;
  select.addEventListener('change', () => {
    query.set('story', select.value);
    location = `?${query}`;
  });
}

/** The page with the story and the language that a frame has now. */
const take = ({ contentWindow: { location: { search, hash } } }) => { location = `${location.pathname}${search}${hash}`; };

/** As tall as what is in it. */
function grow(frame) {
  const { body } = frame.contentDocument;
  const fit = () => { frame.style.height = `${Math.ceil(body.getBoundingClientRect().bottom + frame.contentWindow.scrollY)}px`; };
  new frame.contentWindow.ResizeObserver(fit).observe(body);
}

/** What was chosen in one frame, in the others; the address of the page has it too. */
function follow(frame) {
  frame.contentWindow.addEventListener('tradefall-state', ({ detail }) => {
    const hash = `#${detail}`;
    history.replaceState(history.state, '', detail ? hash : location.pathname + location.search);
    for (const { contentWindow: other } of frames) {
      // A bare hash would be read from the address of this page.
      if (other !== frame.contentWindow) other.location.replace(new URL(hash, other.location));
    }
  });
  frame.contentWindow.addEventListener('tradefall-language', () => take(frame));
}

async function start() {
  await list();
  const url = new URL('.', location.href);
  url.search = query;
  url.hash = location.hash;
  await Promise.all(frames.map(async (frame) => {
    await new Promise((done) => {
      frame.addEventListener('load', done, { once: true });
      frame.src = url;
    });
    if (!frame.contentDocument) throw new Error('expected a server that allows frames of its own pages, found one whose policy does not. Add frame-src \'self\' for preview.html, or use ./build.sh serve.');
    grow(frame);
    follow(frame);
    // Another story chosen in one.
    frame.addEventListener('load', () => take(frame));
  }));
  document.documentElement.dataset.ready = 'true';
}

start().catch(({ message }) => {
  say(`The story could not be shown side by side: ${message}`);
  document.documentElement.dataset.ready = 'failed';
});
