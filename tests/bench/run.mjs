// The benchmark: every contestant does the same, in turn, in a fresh browser.
//
//   node tests/bench/run.mjs [--quick | --full] [--slow] [--only ID] [--with ID,ID] [--rounds N] [--json FILE]
//
// A contestant is a page in contestants/CHART/, a workload a file in workloads/.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { dataFiles } from './data.mjs';
import { serveBench } from './server.mjs';

const HELP = `./build.sh bench [options]
  --quick      few rounds, some minutes (the default)
  --full       more rounds, and lines of ten million points
  --slow       a processor 4 times slower, and 1.6 Mbit/s
  --only ID    one workload, such as W1, or all that begin so, such as W4
  --with ID,…  these contestants alone, such as tradefall,uplot: the names of their pages
  --rounds N   so many rounds
  --json FILE  writes the raw numbers`;
const RATIOS = [1, 2];
const here = new URL('.', import.meta.url).pathname;

function readOptions() {
  const flag = { type: 'boolean', default: false };
  const options = { quick: flag, full: flag, slow: flag, help: flag, only: { type: 'string' }, with: { type: 'string' }, rounds: { type: 'string' }, json: { type: 'string' } };
  try {
    const { values } = parseArgs({ options });
    if (values.rounds !== undefined && !/^[1-9]\d?$/.test(values.rounds)) throw new Error(`--rounds: expected 1 to 99, found “${values.rounds}”`);
    if (values.quick && values.full) throw new Error('expected --quick or --full, found both');
    return values;
  } catch (error) {
    console.error(`bench: ${error.message}\n${HELP}`);
    return process.exit(2);
  }
}

/** The pages of a folder; the version is that of the package they load. */
function contestants({ folder, query = '', isSparse = false, isTool = false, without = [] }) {
  return readdirSync(`${here}contestants/${folder}`).filter((file) => file.endsWith('.html') && !without.includes(file.replace('.html', ''))).map((file) => {
    const html = readFileSync(`${here}contestants/${folder}/${file}`, 'utf8');
    const title = /<title>(.*)<\/title>/.exec(html)[1];
    const peer = /\/peer\/((?:@[^/]+\/)?[^/]+)\//.exec(html)?.[1];
    const version = peer ? ` ${JSON.parse(readFileSync(`${here}../node_modules/${peer}/package.json`, 'utf8')).version}` : '';
    const id = file.replace('.html', '');
    return { id, name: title + version, path: `/charts/${folder}/${file}${query}`, chart: '#chart', draws: id !== 'empty' && !isTool, isSparse };
  });
}

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const range = (values) => [Math.min(...values), Math.max(...values)];
const number = (value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** Runs a workload; returns its cells: a contestant at a pixel ratio. */
async function runWorkload(workload, site, { rounds, isSlow, only }) {
  const players = [...contestants(workload), ...workload.extra.map((page) => ({ id: page.name, ...page }))].filter(({ id }) => !only || only.includes(id));
  const cells = (workload.ratios ?? RATIOS).flatMap((ratio) => players.map((contestant) => ({ contestant, ratio, runs: [], failure: undefined })));
  // Round 0 is not counted: it compresses the files and warms the machine.
  for (let round = 0; round <= rounds; round += 1) {
    const turn = (round * 2) % cells.length;
    for (const cell of [...cells.slice(turn), ...cells.slice(0, turn)]) {
      if (cell.failure) continue;
      site.take();
      try {
        const run = await workload.measure({ url: site.url, contestant: cell.contestant, ratio: cell.ratio, isSlow });
        run.bytes = site.take() / 1000;
        if (round > 0) cell.runs.push(run);
      } catch (error) {
        cell.failure = error.message;
      }
    }
    process.stderr.write(`\r${workload.id}: round ${round} of ${rounds}${round === rounds ? '\n' : ''}`);
  }
  return cells;
}

/**
 * Adds to each cell its medians and, for each goal, its ratio to the peer round
 * by round. A goal names a column, a peer (`of` another workload, if it says
 * so) and the most that the ratio may be, `mostAt` a pixel ratio where that differs; or `isMet`, of the median alone.
 */
function judge(workload, cells, results) {
  for (const cell of cells.filter(({ failure }) => !failure)) {
    cell.medians = Object.fromEntries(workload.columns.map(([name]) => [name, median(cell.runs.map((run) => run[name]))]));
    cell.goals = workload.goals.map(({ column, peer: id, of, most: usual, mostAt, isMet }) => {
      const most = mostAt?.[cell.ratio] ?? usual;
      const values = cell.runs.map((run) => run[column]);
      const others = of ? results.find(({ workload: other }) => other.id === of)?.cells : cells;
      const peer = others?.find(({ contestant, ratio }) => contestant.id === id && ratio === cell.ratio);
      const against = peer && !peer.failure
        ? values.map((value, index) => value / (peer.runs[index]?.[column] ?? peer.medians[column])) : undefined;
      const met = isMet ? isMet(median(values)) : against && most && median(against) <= most;
      return { against, met, isJudged: Boolean(isMet || (against && most)) };
    });
  }
}

const wordsOf = ({ column, of, most, mostAt, words }, peer, ratio) => words ?? `${column} at most ${mostAt?.[ratio] ?? most} of ${peer}${of ? ` in ${of}` : ''}`;

const nameIn = (cells) => (id) => cells.find(({ contestant }) => contestant.id === id)?.contestant.name.split(' ')[0] ?? id;

function print(workload, cells, rounds) {
  console.log(`\n${workload.id}: ${workload.title}\n${workload.what}; ${rounds} rounds\n`);
  const nameOf = nameIn(cells);
  const head = workload.columns.map(([name, unit]) => (unit ? `${name}, ${unit}` : name));
  for (const { column, peer, of } of workload.goals) head.push(`${column} range`, ...(peer ? [`against ${nameOf(peer)}${of ? ` in ${of}` : ''}`, 'range'] : []));
  for (const ratio of workload.ratios ?? RATIOS) {
    const rows = [[`pixel ratio ${ratio}`, ...head]];
    const verdicts = [];
    for (const cell of cells.filter((one) => one.ratio === ratio)) {
      const { contestant, medians, goals } = cell;
      if (!medians) {
        rows.push([contestant.name, `FAILED: ${cell.failure}`]);
        continue;
      }
      const between = (values) => values.map(number).join('–');
      rows.push([contestant.name, ...workload.columns.map(([name]) => number(medians[name])), ...workload.goals.flatMap(({ column, peer }, at) => {
        const { against } = goals[at];
        return [between(range(cell.runs.map((run) => run[column]))), ...(peer ? [against ? number(median(against)) : '', against ? between(range(against)) : ''] : [])];
      })]);
      if (contestant.id !== 'tradefall') continue;
      workload.goals.forEach((goal, at) => {
        if (goals[at].isJudged) verdicts.push(`goal: ${wordsOf(goal, nameOf(goal.peer), ratio)}: ${goals[at].met ? 'met' : 'missed'}`);
      });
    }
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => (row.length > 2 ? row[column].length : 0))));
    for (const row of rows) {
      console.log(row.map((text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]))).join('  ').trimEnd());
    }
    for (const verdict of verdicts) console.log(verdict);
    console.log();
  }
}

const options = readOptions();
if (options.help) {
  console.log(HELP);
  process.exit();
}
const files = readdirSync(`${here}workloads`).filter((file) => file.endsWith('.mjs')).sort();
const all = (await Promise.all(files.map(async (file) => (await import(`./workloads/${file}`)).default))).flat();
const workloads = all.filter(({ isFull }) => options.full || !isFull).filter(({ id }) => !options.only || `${id}-`.toLowerCase().startsWith(`${options.only}-`.toLowerCase()));
if (!workloads.length) {
  console.error(`bench: --only: expected ${all.map(({ id }) => id).join(' or ')}, found “${options.only}”`);
  process.exit(2);
}
const site = await serveBench(dataFiles());
const results = [];
for (const workload of workloads) {
  const rounds = Number(options.rounds) || workload.rounds[options.full ? 'full' : 'quick'];
  const cleanUp = workload.prepare?.(site);
  const cells = await runWorkload(workload, site, { rounds, isSlow: options.slow, only: options.with?.split(',') });
  judge(workload, cells, results);
  print(workload, cells, rounds);
  results.push({ workload, rounds, cells });
  cleanUp?.();
}
site.server.close();
const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() || 'unknown'}), no GPU${options.slow ? ', slowed down' : ''}`;
console.log(`machine: ${machine}; ${new Date().toISOString().slice(0, 10)}`);
const plain = results.map(({ workload, rounds, cells }) => ({
  workload: workload.id,
  ...Object.fromEntries(['title', 'what', 'columns'].map((key) => [key, workload[key]])),
  goals: workload.goals.map(({ isMet, ...goal }) => goal),
  rounds,
  verdicts: cells.filter(({ contestant, goals }) => goals && contestant.id === 'tradefall').flatMap(({ ratio, goals }) => goals
    .map(({ met, isJudged }, at) => isJudged && { ratio, words: wordsOf(workload.goals[at], nameIn(cells)(workload.goals[at].peer), ratio), met: Boolean(met) }).filter(Boolean)),
  cells: cells.map(({ contestant, goals, ...cell }) => ({
    id: contestant.id, contestant: contestant.name, ...cell, ...(goals && { goals: goals.map((goal) => ({ ...goal, ...(goal.against && { ratio: median(goal.against) }) })) }),
  })),
}));
const report = `${JSON.stringify({ machine, date: new Date().toISOString().slice(0, 10), slow: options.slow, full: options.full, results: plain })}\n`;
// The last run is what ./build.sh makes a page of.
const last = `${here}../../target/bench`;
mkdirSync(last, { recursive: true });
writeFileSync(`${last}/results.json`, report);
if (options.json) writeFileSync(options.json, report);
if (results.some(({ cells }) => cells.some(({ failure }) => failure))) {
  console.error('bench: a chart is blank or a page failed; see above');
  process.exit(1);
}
