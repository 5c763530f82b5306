// Adds to package-lock.json the platform packages that npm left out because a registry mirror did not have them
// (npm install then succeeds, and npm ci refuses the lockfile that it wrote). Run it after such an install:
//
//   node .ci/complete-lockfile.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { findUnlocked } from './unlocked.mjs';

const OS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
};
const CPU = /(?:^|[-/])(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|wasm32)(?=-|$)/;

/** What a platform package's name tells of the machine that it is for: "binding-linux-arm64-musl". */
function toPlatform(name) {
  const parts = name.split(/[-/]/);
  const os = parts.map((part) => OS[part]).find(Boolean);
  const cpu = CPU.exec(name)?.[1];
  if (cpu === undefined) throw new RangeError(`${name} does not tell its processor`);
  const libc = parts.some((part) => part.startsWith('musl'))
    ? 'musl'
    : parts.some((part) => part.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return { cpu: [cpu], ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = findUnlocked(lock);
for (const { name, version, parent } of missing) {
  if (!/^\d+\.\d+\.\d+\S*$/.test(version))
    throw new RangeError(`${name} is asked for as ${version}, not as one version`);
  const top = `node_modules/${name}`;
  const path = top in lock.packages ? `${parent}/node_modules/${name}` : top;
  const { dev } = lock.packages[parent];
  const { cpu, libc, os } = toPlatform(name);
  lock.packages[path] = {
    version,
    cpu,
    ...(dev && { dev }),
    ...(libc && { libc }),
    optional: true,
    ...(os && { os }),
  };
}
const [root, ...rest] = Object.entries(lock.packages);
const sorted = [root, ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))];
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
console.log(`${missing.length} entries added to package-lock.json`);
