// What the hand-written pages and the libraries need of the table of goods:
// means of windows from running sums, an index, the forty largest falls.

/** Means of a month, and the index with the mean of 12 months as 100. */
export async function load() {
  const { first: [year], months, lines } = await (await fetch('/data/goods.json')).json();
  // A sum and a count of known months up to each month, a run per line.
  const width = months + 1;
  const sums = new Float64Array(lines.length * width);
  const counts = new Uint16Array(lines.length * width);
  lines.forEach(({ values }, line) => values.forEach((value, month) => {
    const at = line * width + month;
    sums[at + 1] = sums[at] + (value ?? 0);
    counts[at + 1] = counts[at] + (value === null ? 0 : 1);
  }));
  const mean = (line, from, length) => {
    const at = line * width + from;
    return counts[at + length] - counts[at] === length ? (sums[at + length] - sums[at]) / length : NaN;
  };
  /** The index of every line, null where there is none. */
  const indexes = (before) => lines.map(({ values }, line) => {
    const base = mean(line, before, 12);
    return values.map((value) => (value === null || !(base > 0) ? null : (value / base) * 100));
  });
  /** The forty largest falls from the 12 months before to the 6 after. */
  const top = (before, after) => {
    const found = [];
    for (let line = 0; line < lines.length; line += 1) {
      const base = mean(line, before, 12);
      const percent = (mean(line, after, 6) / base - 1) * 100;
      if (base > 0 && !Number.isNaN(percent)) found.push({ line, base, percent });
    }
    return found.sort((a, b) => a.percent - b.percent).slice(0, 40);
  };
  const names = Array.from({ length: months }, (_, month) => `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
  return { lines, months, names, indexes, top };
}

/** Where both windows stand before the first step. */
export const FIRST = [26, 38];

/** A canvas as large as the others' charts, in CSS pixels. */
export function sheet(width = 960, height = 600) {
  const canvas = document.querySelector('#chart');
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  const context = canvas.getContext('2d');
  context.scale(devicePixelRatio, devicePixelRatio);
  context.font = '13px sans-serif';
  return context;
}
