import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { makeSite, runIn } from './world.ts';

const SITE = {
  'content/entities/people/ann-lee.yaml':
    'name: Ann Lee\naliases: [Lee]\ndescription: Mayor of a town that is in no atlas.\ngender: female\n',
};
const ARTICLE = `---
title: Bridge closed
slug: bridge-closed
published: 2016-09-05
layout: whatever another program keeps here
---

The **bridge** is closed.

“We will open it in May,” Ann Lee said.
`;

/** The parts of a printed record that the tests read. */
interface Printed {
  readonly id: string;
  readonly text: string;
  readonly quotations: readonly {
    readonly id: string;
    readonly speaker: string | null;
    readonly content: readonly { start: number; end: number }[];
  }[];
  readonly mentions: readonly { readonly entity: string | null }[];
  readonly times: readonly { readonly value: string }[];
}

function toRecord(json: string): Printed {
  return JSON.parse(json);
}

const speech = ({ text, quotations }: Printed) =>
  quotations.map(({ speaker, content }) => [
    speaker,
    content.map(({ start, end }) => text.slice(start, end)).join(' '),
  ]);

const fromStdin = (text: string | Uint8Array) => ({ stdin: Readable.from([Buffer.from(text)]) });

test('prints the record of a Markdown article, under its slug', async () => {
  const site = await makeSite({ ...SITE, 'a.md': ARTICLE });
  const { code, stdout, stderr } = await runIn(site, ['annotate', 'a.md']);
  expect([code, stderr]).toEqual([0, '']);
  const record = toRecord(stdout);
  expect(Object.keys(record)).toEqual(['id', 'text', 'mentions', 'quotations', 'times']);
  expect(record.id).toBe('bridge-closed');
  expect(record.text).toBe('The bridge is closed.\n\n“We will open it in May,” Ann Lee said.');
  expect(speech(record)).toEqual([['ann-lee', '“We will open it in May,”']]);
  expect(record.quotations[0]?.id).toBe('lee-we-will-open-it-in-may');
  expect(record.mentions.map(({ entity }) => entity)).toContain('ann-lee');
});

test('does not change plain text: markup characters are text', async () => {
  const site = await makeSite({ ...SITE, 'talk.txt': '# **Bridge**\n\n“We tried,” Ann Lee said.\n' });
  const record = toRecord((await runIn(site, ['annotate', '--plain', 'talk.txt'])).stdout);
  expect([record.id, record.text]).toEqual(['talk', '# **Bridge**\n\n“We tried,” Ann Lee said.\n']);
  expect(speech(record)).toEqual([['ann-lee', '“We tried,”']]);
});

test.each([
  ['from the flag', ['--published', '2016-09-05'], 'It closed on 3 August. It will open tomorrow.\n'],
  [
    'from the front matter',
    [],
    '---\npublished: 2016-09-05\n---\n\nIt closed on 3 August. It will open tomorrow.\n',
  ],
  [
    'from the flag rather than the front matter',
    ['--published', '2016-09-05'],
    '---\npublished: 2001-01-01\n---\n\nIt closed on 3 August. It will open tomorrow.\n',
  ],
])('counts relative dates %s', async (_, flags, text) => {
  const { stdout } = await runIn(await makeSite(SITE), ['annotate', '-', ...flags], fromStdin(text));
  expect(toRecord(stdout).times.map(({ value }) => value)).toContain('2016-09-06');
});

test('prints doubts with file, line and words on standard error', async () => {
  const site = await makeSite({ ...SITE, 'a.md': ARTICLE.replace('in May,”', 'in May') });
  const { code, stdout, stderr } = await runIn(site, ['annotate', 'a.md']);
  expect(code).toBe(0);
  expect(() => toRecord(stdout)).not.toThrow();
  expect(stderr).toMatch(/^a\.md:10:1 “/);
});

test('broken front matter is an error with its line', async () => {
  const site = await makeSite({ ...SITE, 'a.md': '---\npublished: soon\n---\n\ntext\n' });
  const { code, stdout, stderr } = await runIn(site, ['annotate', 'a.md']);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^a\.md:2:1 "published" is not a date/);
});

test('a published id stays, even though its words have moved', async () => {
  const entry = { article: 'bridge-closed', exact: '“We will open it in May,”', prefix: '', suffix: '' };
  const ledger = { version: 1, anchors: { 'an-older-id': entry } };
  const site = await makeSite({ ...SITE, 'a.md': ARTICLE, 'content/anchors.json': JSON.stringify(ledger) });
  expect(toRecord((await runIn(site, ['annotate', 'a.md'])).stdout).quotations[0]?.id).toBe('an-older-id');
});

describe('with --ndjson', () => {
  const line = (id: string, text: string, more: object = {}) => `${JSON.stringify({ id, text, ...more })}\n`;

  test('writes one record per line, in the order of the lines', async () => {
    const input = Array.from({ length: 30 }, (_, i) =>
      line(`a${i}`, `“We tried ${'hard '.repeat(i % 7)}it,” Ann Lee said.`),
    ).join('');
    const { code, stdout, stderr } = await runIn(
      await makeSite(SITE),
      ['annotate', '--ndjson'],
      fromStdin(input),
    );
    expect([code, stderr]).toEqual([0, '']);
    const records = stdout.trimEnd().split('\n').map(toRecord);
    expect(records.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, i) => `a${i}`));
    expect(records.every(({ quotations }) => quotations[0]?.speaker === 'ann-lee')).toBe(true);
  });

  test('takes the day from the line, or else from the flag', async () => {
    const input =
      line('a', 'It opens tomorrow.', { published: '2016-09-05' }) +
      line('b', 'It opens tomorrow.', { published: null });
    const { stdout } = await runIn(
      await makeSite(SITE),
      ['annotate', '--ndjson', '--published', '2020-01-01'],
      fromStdin(input),
    );
    const days = stdout
      .trimEnd()
      .split('\n')
      .map((json) => toRecord(json).times[0]?.value);
    expect(days).toEqual(['2016-09-06', '2020-01-02']);
  });

  test('annotates a text the same way whatever comes before it', async () => {
    const second = line('b', '“We tried,” Ann Lee said.');
    const site = await makeSite(SITE);
    const alone = await runIn(site, ['annotate', '--ndjson'], fromStdin(second));
    const after = await runIn(
      site,
      ['annotate', '--ndjson'],
      fromStdin(line('a', '“We tried,” Ann Lee said.') + second),
    );
    expect(after.stdout.split('\n')[1]).toBe(alone.stdout.trimEnd());
  });

  test.each([
    ['broken JSON', '{"id": "x"'],
    ['something other than an object', '[]'],
    ['an object without text', '{"id": "x"}'],
    ['an object without an id', '{"text": "x"}'],
    ['an object with an invalid day', '{"id": "x", "text": "y", "published": "soon"}'],
  ])('reports the number of a line that is %s, skips it and continues', async (_, broken) => {
    const input = `${line('a', 'One.')}\n${broken}\n${line('b', 'Two.')}`;
    const { code, stdout, stderr } = await runIn(
      await makeSite(SITE),
      ['annotate', '--ndjson'],
      fromStdin(input),
    );
    expect(code).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((json) => toRecord(json).id),
    ).toEqual(['a', 'b']);
    expect(stderr).toMatch(/^line 3: /);
  });

  test('reports a line that is not UTF-8', async () => {
    const input = Buffer.concat([Buffer.from([0x22, 0xff, 0x22, 0x0a]), Buffer.from(line('b', 'Two.'))]);
    const { code, stdout, stderr } = await runIn(
      await makeSite(SITE),
      ['annotate', '--ndjson'],
      fromStdin(input),
    );
    expect([code, toRecord(stdout).id]).toEqual([1, 'b']);
    expect(stderr).toContain('line 1: is not UTF-8');
  });

  test('keeps Unicode line separators within a text', async () => {
    const { stdout } = await runIn(
      await makeSite(SITE),
      ['annotate', '--ndjson'],
      fromStdin('{"id":"a","text":"One\u2028two."}\n'),
    );
    expect(toRecord(stdout).text).toBe('One\u2028two.');
  });
});

describe('a text in another language', () => {
  const RUSSIAN = '«Мы на верном пути», — сказала Ann Lee в понедельник.';
  const front = ARTICLE.replace('layout:', 'language: ru\nlayout:');
  const lines = `${JSON.stringify({ id: 'a', text: RUSSIAN, language: 'ru' })}\n`;

  test.each([
    ['of its front matter', ['annotate'], front],
    ['of the command', ['annotate', '--plain', '--language', 'ru'], RUSSIAN],
    [
      'of the command, for every line',
      ['annotate', '--ndjson', '--language', 'ru'],
      lines.replace('"language"', '"x"'),
    ],
    ['of its line', ['annotate', '--ndjson'], lines],
  ])('annotates only names on record, based on the language %s', async (_, command, input) => {
    const { code, stdout } = await runIn(await makeSite(SITE), command, fromStdin(input));
    const { quotations, times, mentions } = toRecord(stdout);
    expect([code, quotations, times]).toEqual([0, [], []]);
    expect(mentions.map(({ entity }) => entity)).toEqual(['ann-lee']);
  });

  test('is reported', async () => {
    const { stderr } = await runIn(await makeSite(SITE), ['annotate'], fromStdin(front));
    expect(stderr).toContain('the text is in Russian (ru); only names on record are annotated');
  });
});
