#!/usr/bin/env node
// Plain JavaScript for Node 20: it finds a Node that runs our TypeScript, and starts main.ts with it.
import module from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseNode, isNewEnough, NO_NODE, runNode } from './project-node.mjs';

const self = fileURLToPath(import.meta.url);
const hook = new URL('strip-types.mjs', import.meta.url).href;
// Node strips no types in node_modules, where we are when installed as a package.
const needsHook = self.includes(`${sep}node_modules${sep}`) && !process.execArgv.includes(hook);

if (isNewEnough(process.versions.node) && !needsHook) {
  // Node keeps what it compiled for the next command; it checks each entry and works without them.
  module.enableCompileCache?.(fileURLToPath(new URL('../../.newsgloss/compiled', import.meta.url)));
  await import('./main.ts');
} else {
  const node = isNewEnough(process.versions.node) ? process.execPath : chooseNode();
  if (node === undefined) {
    process.stderr.write(NO_NODE);
    process.exit(1);
  }
  const preload = needsHook ? ['--disable-warning=ExperimentalWarning', '--import', hook] : [];
  process.exitCode = await runNode(node, [...preload, process.argv[1] ?? self, ...process.argv.slice(2)]);
}
