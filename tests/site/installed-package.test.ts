import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listFiles } from './find-broken-links.ts';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);
const manifest = z
  .object({ dependencies: z.record(z.string(), z.string()).default({}) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/**
 * Sets up a folder like `npm install newsgloss.tgz`: the packed files and their dependencies below node_modules,
 * without development dependencies.
 */
async function installPackage(folder: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  const [packed] = z.array(z.object({ filename: z.string() })).parse(JSON.parse(stdout));
  mkdirSync(modules);
  await run('tar', ['-xzf', join(folder, packed?.filename ?? ''), '-C', modules]);
  cpSync(join(modules, 'package'), join(modules, 'newsgloss'), { recursive: true });
  rmSync(join(modules, 'package'), { recursive: true });
  for (const name of Object.keys(manifest.dependencies)) linkPackage(name, modules);
  mkdirSync(join(modules, '.bin'));
  symlinkSync('../newsgloss/src/cli/newsgloss.mjs', join(modules, '.bin', 'newsgloss'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
}

function linkPackage(name: string, modules: string): void {
  const target = join(modules, name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), target, 'junction');
}

describe('the packed package, installed in an empty folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-installed-'));
  const { NEWSGLOSS_SITE, NEWSGLOSS_OUT, npm_lifecycle_event, ...env } = process.env;
  const newsgloss = (...args: string[]) =>
    run(process.execPath, [join(folder, 'node_modules', '.bin', 'newsgloss'), ...args], { cwd: folder, env });

  beforeAll(() => installPackage(folder), 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('creates a site, checks it and builds it', async () => {
    const { stderr: said } = await newsgloss('init');
    expect(said).toContain('npx newsgloss dev');
    expect((await newsgloss('check')).stderr).toBe('1 article, 0 problems, 0 doubts\n');
    await newsgloss('build');
    const files = listFiles(join(folder, 'dist'));
    expect(files).toEqual(
      expect.arrayContaining([
        'index.html',
        'articles/harbor-council-delays-bridge/index.html',
        'entities/mira-holloway/index.html',
      ]),
    );
    // The records of the project's own site are only for sites without records.
    expect(files).not.toContain('entities/vladimir-putin/index.html');
  });

  test('imports, adds and annotates', async () => {
    writeFileSync(
      join(folder, 'report.txt'),
      'Quay closed\n\n“We close it today,” said Rosa Lindqvist of Saltmere.\n',
    );
    expect((await newsgloss('import', 'report.txt')).stdout).toBe('content/articles/quay-closed.md\n');
    await newsgloss('entity', 'add', 'Rosa Lindqvist', '--description', 'Harbor master of Saltmere.');
    const { stdout } = await newsgloss('annotate', 'content/articles/quay-closed.md');
    expect(JSON.parse(stdout).quotations[0].speaker).toBe('rosa-lindqvist');
  });

  test('has every command: none needs a file that is not in the package', async () => {
    const gold = { id: 'a', text: '“No,” Ann Lee said.', attributions: [] };
    writeFileSync(join(folder, 'gold.jsonl'), `${JSON.stringify(gold)}\n`);
    expect((await newsgloss('evaluate', 'gold.jsonl')).stdout).toMatch(/^direct /m);
    expect((await newsgloss('anchors')).stderr).toMatch(/anchors/);
    expect(existsSync(join(folder, 'content', 'anchors.json'))).toBe(true);
  });
});
