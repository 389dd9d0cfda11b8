// Files as one: bundled into pkg/zip.js, with the library that packs them.

import { strToU8, zipSync } from 'fflate';

// The same files are the same bytes whenever they are packed.
const NO_DATE = new Date(1980, 0, 1);

/** A ZIP of `files`, name to text. */
export function zipped(files) {
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return new Blob([zipSync(bytes, { mtime: NO_DATE })], { type: 'application/zip' });
}
