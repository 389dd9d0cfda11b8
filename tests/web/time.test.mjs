// Zooming, panning and selecting months, with fingers, wheel and keys; what
// the reader chose in the address; the events as a list and as a card.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announced, boxOf, open, pause, touch } from './browser.mjs';

const all = 'January 2020 to November 2022, all 35 months';
const words = (page, view = 'flow') => page.locator(`#view-${view} .months .words`).textContent();
const hash = (page) => page.evaluate(() => location.hash);
const settled = (page) => pause(page, 350);
const buttonOf = (page, name, view = 'flow') => page.locator(`#view-${view} .months`).getByRole('button', { name, exact: true });
const picture = (page, view) => page.locator(`#view-${view} .base`).evaluate((canvas) => canvas.toDataURL());

test('in Arabic the strip of all months runs as the picture above it does', async () => {
  const { page } = await open({ path: '?lang=ar' });
  await page.locator('#view-flow .overlay').focus();
  for (const key of ['+', 'Shift+ArrowRight']) await page.keyboard.press(key);
  await settled(page);
  const [first, last] = await page.locator('#view-flow .strip').evaluate((strip) => {
    const [whole, shade] = [strip, strip.querySelector('.shade')].map((node) => node.getBoundingClientRect());
    return [shade.left - whole.left, whole.right - shade.right];
  });
  assert.ok(first > 50 && last < 1, `the last months are in view, ${first} px from the left and ${last} from the right`);
  const input = page.locator('#view-flow .strip input').first();
  const before = Number(await input.inputValue());
  await input.focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(Number(await input.inputValue()), before + 1, 'right is later');
  await page.context().close();
});

for (const width of [320, 1280]) test(`at ${width} px each month of the strip stands under that of the picture`, async () => {
  const { page } = await open({ viewport: { width, height: 900 } });
  const strip = page.locator('#view-flow .strip');
  const [first, count] = await strip.locator('input').first().evaluate((node) => [Number(node.min), node.max - node.min + 1]);
  assert.equal(count, 35);
  for (const month of [1, 12, 24]) { // Lines are near there.
    const canvas = await boxOf(page, 'flow');
    const { x, width } = await strip.boundingBox();
    await page.mouse.click(x + (width * (month + 0.5)) / count, canvas.y + canvas.height * 0.3);
    await settled(page);
    const [year, rest] = [Math.floor((first + month) / 12), (first + month) % 12];
    assert.match(await hash(page), new RegExp(`${year}-${String(rest + 1).padStart(2, '0')}`));
    await page.keyboard.press('Escape');
  }
  await page.context().close();
});

test('keys zoom, pan, undo and reset both charts with the axis, and say what is in view', async () => {
  const { page, complaints } = await open();
  const before = [await picture(page, 'flow'), await picture(page, 'timeline')];
  assert.equal(await words(page), all);
  await page.locator('#view-flow .overlay').focus();
  await page.keyboard.press('+');
  await settled(page);
  assert.equal(await words(page), 'August 2020 to May 2022, 22 of 35 months');
  assert.equal(await words(page, 'timeline'), await words(page));
  assert.equal(await announced(page), await words(page));
  assert.notEqual(await picture(page, 'flow'), before[0]);
  assert.notEqual(await picture(page, 'timeline'), before[1]);
  await page.keyboard.press('Shift+ArrowRight');
  await settled(page);
  assert.equal(await words(page), 'February 2021 to November 2022, 22 of 35 months');
  await page.keyboard.press('Backspace');
  await settled(page);
  assert.equal(await words(page), 'August 2020 to May 2022, 22 of 35 months');
  await page.keyboard.press('0');
  await settled(page);
  assert.equal(await words(page), all);
  assert.deepEqual([await picture(page, 'flow'), await picture(page, 'timeline')], before);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a walk by arrow keys leads out of the months in view, which follow', async () => {
  const { page } = await open();
  await page.locator('#view-flow .overlay').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Home', '+', '+', '+', '+', '+']) await page.keyboard.press(key);
  await settled(page);
  assert.match(await words(page), /^January 2020 to /);
  await page.keyboard.press('End');
  await settled(page);
  assert.match(await announced(page), /November 2022/);
  assert.match(await words(page), /to November 2022, \d+ of 35/);
  await page.context().close();
});

test('a drag pans and is no click; Shift and a drag select months; the reset is a real button', async () => {
  const { page } = await open();
  const box = await boxOf(page, 'flow');
  const [y, x] = [box.y + box.height / 2, (share) => box.x + box.width * share];
  await page.keyboard.down('Shift');
  await page.mouse.move(x(0.5), y);
  await page.mouse.down();
  await page.mouse.move(x(0.7), y, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await settled(page);
  const selected = await words(page);
  assert.match(selected, / of 35 months/);
  await page.mouse.move(x(0.7), y);
  await page.mouse.down();
  await page.mouse.move(x(0.4), y, { steps: 5 });
  await page.mouse.up();
  await settled(page);
  assert.notEqual(await words(page), selected);
  assert.ok(!(await hash(page)).includes('figure'), 'nothing was pinned');
  await buttonOf(page, 'All months').click();
  await settled(page);
  assert.equal(await words(page), all);
  assert.ok(!await buttonOf(page, 'All months').isVisible());
  assert.equal(await page.evaluate(() => document.activeElement.textContent), '+');
  await page.context().close();
});

test('the wheel zooms with Ctrl alone; without it the page scrolls', async () => {
  const { page } = await open();
  const box = await boxOf(page, 'timeline');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const at = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 120);
  await settled(page);
  assert.equal(await words(page), all);
  assert.ok(await page.evaluate(() => scrollY) > at);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await pause(page, 500);
  assert.match(await words(page), / of 35 months/);
  await page.context().close();
});

test('two fingers pinch, one pans, a swipe up scrolls the page, a tap pins', async () => {
  const { page } = await open({ width: 390, hasTouch: true, isMobile: true });
  const box = await boxOf(page, 'flow');
  const [y, x] = [box.y + box.height / 2, (share) => box.x + box.width * share];
  const moves = (count, step) => Array.from({ length: count }, (_, at) => step((at + 1) / count));
  await touch(page, [[[x(0.45), y]], [[x(0.45), y], [x(0.55), y]],
    ...moves(8, (part) => [[x(0.45 - 0.25 * part), y], [x(0.55 + 0.25 * part), y]]), [[x(0.2), y]], []]);
  await settled(page);
  const pinched = await words(page);
  const months = Number(/(\d+) of 35/.exec(pinched)?.[1]);
  assert.ok(months >= 3 && months <= 10, pinched);
  await touch(page, [[[x(0.3), y]], ...moves(8, (part) => [[x(0.3 + 0.5 * part), y]]), []]);
  await settled(page);
  const panned = await words(page);
  assert.notEqual(panned, pinched);
  assert.ok(panned.includes(`${months} of 35`), panned);
  const at = await page.evaluate(() => scrollY);
  await touch(page, [[[x(0.5), y]], ...moves(10, (part) => [[x(0.5), y - 150 * part]]), []]);
  await settled(page);
  assert.ok(await page.evaluate(() => scrollY) > at + 50);
  assert.equal(await words(page), panned);
  const now = await boxOf(page, 'flow');
  // Lines are somewhere in the upper part of the picture.
  for (let part = 0.2; part < 0.6 && !(await hash(page)).includes('figure'); part += 0.1) {
    await page.touchscreen.tap(now.x + now.width / 2, now.y + now.height * part);
    await settled(page);
  }
  assert.match(await hash(page), /flow\.figure=\d\/20/);
  await page.context().close();
});

test('the address holds what was chosen, back and forward walk through it', async () => {
  const { page } = await open();
  assert.equal(await hash(page), '');
  await page.locator('#view-flow select[name="scale"]').selectOption('linear');
  assert.equal(await hash(page), '#v1;flow.scale=linear');
  await page.locator('#view-timeline .overlay').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await settled(page);
  const zoomed = await hash(page);
  assert.match(zoomed, /^#v1;flow\.scale=linear;flow\.window=\d{4}-\d\d\/\d{4}-\d\d$/);
  const drawn = await picture(page, 'timeline');
  await page.goBack();
  await settled(page);
  assert.equal(await hash(page), '#v1;flow.scale=linear');
  assert.equal(await words(page), all);
  await page.goBack();
  await settled(page);
  assert.equal(await page.locator('#view-flow select[name="scale"]').inputValue(), 'log');
  await page.goForward();
  await page.goForward();
  await settled(page);
  assert.equal(await hash(page), zoomed);
  assert.equal(await picture(page, 'timeline'), drawn);
  const { page: other } = await open({ path: zoomed });
  assert.equal(await words(other), await words(page));
  assert.equal(await other.locator('#view-flow select[name="scale"]').inputValue(), 'linear');
  assert.equal(await hash(other), zoomed);
  await other.context().close();
  await page.context().close();
});

for (const [name, fragment, said] of [
  ['of another version', '#v7;flow.scale=linear', /another version of this page/],
  ['that was tampered with', '#v1;flow.scale=cubic;flow.window=1999-01/2000-01;=;%zz;flow.scale=linear', /“flow\.scale=cubic”.*“flow\.window=1999-01\/2000-01”/],
  ['of another story', '#v1;prices.event=jk-curbs', /“prices\.event=jk-curbs”/],
  ['that is a place in the page', '#view-flow', null],
]) {
  test(`an address ${name} never leaves a blank chart`, async () => {
    const { page, complaints } = await open({ path: fragment });
    const note = page.locator('#address');
    if (said) assert.match(await note.textContent(), said);
    else assert.ok(!await note.isVisible());
    // The fifth view waits for its engine.
    assert.equal(await page.locator('.chart:not(.later):visible').count(), 4);
    assert.equal(await words(page), all);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('the events stand in a list, linked both ways with the charts, and open a card', async () => {
  const { page, complaints } = await open();
  const view = page.locator('#view-timeline');
  const [list, card] = [view.locator('.events'), view.locator('.event-card')];
  await view.locator('details.list summary').click();
  await list.locator('> li').first().waitFor(); // The browser tells of an opened list a moment later.
  assert.equal(await list.locator('> li').count(), 59);
  assert.equal(await list.locator('> li time[datetime]').count(), 59);
  const dates = await list.locator('time').evaluateAll((all) => all.map((node) => node.dateTime));
  assert.ok(dates.includes('2022-03') && dates.includes('2022-02-24') && dates.includes('2022'));
  assert.ok((await list.locator('a').evaluateAll((all) => all.map((node) => node.href))).every((href) => /^https?:/.test(href)));
  // From the list to the charts: a line in the flow too.
  const before = await page.locator('#view-flow .overlay').evaluate((canvas) => canvas.toDataURL());
  await list.getByRole('button', { name: 'EU package 5' }).click();
  assert.match(await card.locator('h3').textContent(), /^EU package 5/);
  assert.notEqual(await page.locator('#view-flow .overlay').evaluate((canvas) => canvas.toDataURL()), before);
  assert.equal(await list.locator('[aria-current="true"]').count(), 1);
  assert.match(await hash(page), /timeline\.event=ru22-eu-pkg05/);
  // By button and by key, forth and back, keeping the focus.
  await card.getByRole('button', { name: 'Next' }).click();
  const next = await card.locator('h3').textContent();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Next');
  await view.locator('.overlay').focus();
  await page.keyboard.press('p');
  assert.match(await card.locator('h3').textContent(), /^EU package 5/);
  await page.keyboard.press('n');
  assert.equal(await card.locator('h3').textContent(), next);
  assert.equal(await list.locator('[aria-current="true"] button').textContent(), next);
  // From the chart to the list.
  await page.keyboard.press('Escape');
  assert.ok(!await card.isVisible());
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  assert.equal(await list.locator('[aria-current="true"] button').textContent(), await card.locator('h3').textContent());
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a search forgives a typing error and finds goods; filters say what they leave out', async () => {
  const { page } = await open({ width: 390 });
  const view = page.locator('#view-timeline');
  await view.locator('details.list summary').click();
  const found = async (words) => {
    await view.getByRole('searchbox').fill(words);
    return view.locator('.events > li button').allTextContents();
  };
  assert.ok((await found('ericson')).some((title) => title.startsWith('Ericsson')));
  assert.ok((await found('latops')).length > 1);
  assert.deepEqual(await found('zzzz'), []);
  assert.match(await view.locator('.count').textContent(), /0 of 59/);
  await found('');
  await view.locator('select[name="actor"]').selectOption('US');
  const shown = await view.locator('.events > li').count();
  assert.ok(shown > 5 && shown < 20);
  assert.ok((await view.locator('.caption').allTextContents()).join(' ').includes(`${59 - shown} events left out`));
  await view.locator('select[name="lanes"]').selectOption('kind');
  assert.equal(await view.locator('.events > li').count(), shown);
  assert.equal(await hash(page), '#v1;timeline.lanes=kind;timeline.actor=US');
  await page.context().close();
});

for (const width of [320, 1280]) {
  test(`189 events are readable at ${width} px: numbers open by click and by key, and the page keeps its width`, async () => {
    const { page, complaints } = await open({ path: '?story=russia-events', width });
    const view = page.locator('#view-timeline');
    const height = await view.locator('.chart').evaluate((chart) => chart.clientHeight);
    assert.ok(height < 2000, `${height}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await view.locator('details.list summary').click();
    await view.locator('.events > li').first().waitFor();
    assert.equal(await view.locator('.events > li').count(), 189);
    // By key: walk the first lane to what is counted, and open it.
    await view.locator('.overlay').focus();
    await page.keyboard.press('ArrowRight');
    for (let row = 0; row < 5; row += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    const shown = words(page, 'timeline');
    assert.match(await shown, /all 52 months/);
    for (let step = 0; step < 30 && /all 52/.test(await words(page, 'timeline')); step += 1) {
      await page.keyboard.press('Enter');
      if (/all 52/.test(await words(page, 'timeline'))) {
        await page.keyboard.press('Escape');
        await page.keyboard.press('ArrowRight');
      }
    }
    await settled(page);
    assert.match(await words(page, 'timeline'), / of 52 months/);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}
