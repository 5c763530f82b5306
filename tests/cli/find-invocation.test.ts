import { expect, test } from 'vitest';
import { findInvocation, type Start } from '../../src/cli/find-invocation.ts';

const CLONE = '/home/ann/newsgloss';
const SCRIPT = `${CLONE}/src/cli/newsgloss.mjs`;
const PACKAGE = '/home/ann/news/node_modules/newsgloss';
const GLOBAL = '/usr/local/lib/node_modules/newsgloss';
const searchPath = ['/usr/local/bin/', '/usr/bin'];
const clone = { engine: `${CLONE}/`, script: SCRIPT, npmScript: undefined, searchPath };
const installed = {
  engine: PACKAGE,
  script: `${PACKAGE}/src/cli/newsgloss.mjs`,
  npmScript: undefined,
  searchPath,
};

test.each<[string, Start, string]>([
  ['npm run in a clone', { ...clone, cwd: CLONE, npmScript: 'newsgloss' }, 'npm run newsgloss --'],
  [
    'npm run in a folder of a clone',
    { ...clone, cwd: `${CLONE}/src`, npmScript: 'newsgloss' },
    'npm run newsgloss --',
  ],
  ['npm start in a clone', { ...clone, cwd: CLONE, npmScript: 'start' }, 'npm run newsgloss --'],
  ['the script of a clone, called there', { ...clone, cwd: CLONE }, 'npm run newsgloss --'],
  ['the script of a clone, called elsewhere', { ...clone, cwd: '/home/ann/news' }, `node ${SCRIPT}`],
  ['a clone whose name begins with that of another', { ...clone, cwd: `${CLONE}-2` }, `node ${SCRIPT}`],
  [
    'npm --prefix from elsewhere',
    { ...clone, cwd: '/home/ann/news', npmScript: 'newsgloss' },
    `node ${SCRIPT}`,
  ],
  [
    'a path with a space',
    {
      engine: '/home/ann/my clone',
      script: '/home/ann/my clone/newsgloss.mjs',
      cwd: '/',
      npmScript: undefined,
      searchPath,
    },
    'node "/home/ann/my clone/newsgloss.mjs"',
  ],
  ['a package, with npx', { ...installed, cwd: '/home/ann/news', npmScript: 'npx' }, 'npx newsgloss'],
  [
    'a package, from a script of its site',
    { ...installed, cwd: '/home/ann/news', npmScript: 'build' },
    'npx newsgloss',
  ],
  [
    'a package, by its path in a folder of the site',
    { ...installed, cwd: '/home/ann/news/content' },
    'npx newsgloss',
  ],
  [
    'a clone that a site links to',
    { ...clone, script: '/home/ann/news/node_modules/.bin/newsgloss', cwd: '/home/ann/news' },
    'npx newsgloss',
  ],
  [
    'a global package',
    { ...installed, engine: GLOBAL, script: '/usr/local/bin/newsgloss', cwd: '/home/ann/news' },
    'newsgloss',
  ],
  [
    'a global package, by the path of its script',
    { ...installed, engine: GLOBAL, script: `${GLOBAL}/src/cli/newsgloss.mjs`, cwd: '/home/ann/news' },
    `node ${GLOBAL}/src/cli/newsgloss.mjs`,
  ],
  [
    'a package of another site, by the path of its script',
    { ...installed, cwd: '/home/bob/blog' },
    `node ${PACKAGE}/src/cli/newsgloss.mjs`,
  ],
  [
    'a package of another site, by the path of its command',
    { ...installed, script: '/home/ann/news/node_modules/.bin/newsgloss', cwd: '/home/bob/blog' },
    '/home/ann/news/node_modules/.bin/newsgloss',
  ],
  [
    'a command that is on the search path only while npm runs a script',
    {
      ...installed,
      script: '/home/ann/news/node_modules/.bin/newsgloss',
      cwd: '/home/bob/blog',
      searchPath: ['/home/ann/news/node_modules/.bin'],
    },
    '/home/ann/news/node_modules/.bin/newsgloss',
  ],
  [
    'npx with a package that it fetched',
    {
      ...installed,
      engine: '/home/ann/.npm/_npx/1f/node_modules/newsgloss',
      script: '/home/ann/.npm/_npx/1f/node_modules/.bin/newsgloss',
      cwd: '/home/bob/blog',
      npmScript: 'npx',
    },
    '/home/ann/.npm/_npx/1f/node_modules/.bin/newsgloss',
  ],
  [
    'a command in a folder that is not on the search path',
    { ...clone, script: '/home/ann/bin/newsgloss', cwd: '/tmp' },
    '/home/ann/bin/newsgloss',
  ],
  ['a globally linked clone', { ...clone, script: '/usr/local/bin/newsgloss', cwd: '/tmp' }, 'newsgloss'],
])('%s', (_, start, expected) => {
  expect(findInvocation(start)).toBe(expected);
});
