/**
 * Replaces a site in a process that ends, as if it were killed, before the rename that follows the given number of
 * them, or before it removes the list of what it did.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [out = '', files = '{}', renames = '0'] = process.argv.slice(2);
const { replaceOutput } = await import('../../src/integrations/replace-output.ts');
let left = Number(renames);
const { renameSync, rmSync } = fs;
fs.renameSync = (from, to) => {
  if (left-- === 0) process.exit(9);
  renameSync(from, to);
};
fs.rmSync = (path, options) => {
  if (left === 0 && !String(path).endsWith('switch.json')) process.exit(9);
  rmSync(path, options);
};
syncBuiltinESMExports();
await replaceOutput(out, (next) => {
  for (const [file, contents] of Object.entries<string>(JSON.parse(files))) next.write(file, contents);
});
