import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../src/knowledge/load-site.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { makeFolder } from '../cli/world.ts';

const SETTINGS = `title: A
description: B.
address: https://example.org/
publisher: C
licence: CC0-1.0
map: { center: [1, 2], zoom: 3 }
`;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 0h60"/></svg>';

const load = async (more: string, files: Readonly<Record<string, string>> = {}) =>
  loadSite(openSite(await makeFolder({ 'content/site.yaml': SETTINGS + more, ...files })));

describe('content/site.yaml', () => {
  it('has a logo with its size', async () => {
    const site = await load('logo: art/logo.svg', { 'public/art/logo.svg': SVG });
    expect(site.logo).toEqual({ file: 'art/logo.svg', width: 60, height: 20 });
  });

  it.each([
    ['logo: none.svg', '"logo" refers to public/none.svg, but there is no such file'],
    ['logo: broken.png', '"logo" refers to public/broken.png, which can\'t be read as a picture'],
    ['logo: public/logo.svg', '"logo" is a path in public/: leave out "public/" and write logo.svg'],
    ['logo: ../logo.svg', 'is not the path of a picture in public/'],
    ['logo: /etc/logo.svg', 'is not the path of a picture in public/'],
    ['logo: https://example.org/logo.svg', 'is not the path of a picture in public/'],
    ['logo: .hidden/logo.svg', 'is not the path of a picture in public/'],
    ['logo: page.html', 'is not the path of a picture in public/'],
  ])('rejects %s', async (line, reason) => {
    await expect(load(line, { 'public/broken.png': 'no', 'logo.svg': SVG })).rejects.toThrow(
      `content/site.yaml:7:1 "logo" ${reason.replace('"logo" ', '')}`,
    );
  });

  it('rejects a logo that is a link to a file outside public/', async () => {
    const folder = await makeFolder({
      'content/site.yaml': `${SETTINGS}logo: logo.svg`,
      'secret.svg': SVG,
      'public/a.txt': '',
    });
    symlinkSync(join(folder, 'secret.svg'), join(folder, 'public/logo.svg'));
    expect(() => loadSite(openSite(folder))).toThrow('a link to a file outside public/');
  });

  it.each([
    ['accent: "#0B5FA5"', '#0B5FA5'],
    ['accent: "#000000"', '#000000'],
  ])('accepts %s', async (line, accent) => {
    expect((await load(line)).accent).toBe(accent);
  });

  it.each([
    ['accent: "#ffcc00"', 'is too light to read on the pages'],
    ['accent: "#777777"', 'is too light to read on the pages'],
    ['accent: red', 'is not a color; write #'],
    ['accent: "#fff"', 'is not a color; write #'],
    ['accent: "#94231c;} body{display:none"', 'is not a color; write #'],
    ['accent: #94231c', 'is empty, because text after # is a comment; put it in quotation marks: "#94231c"'],
  ])('rejects %s', async (line, reason) => {
    await expect(load(line)).rejects.toThrow(`content/site.yaml:7:1 "accent" ${reason}`);
  });

  it('suggests a color that it accepts', async () => {
    const message = await load('accent: "#ffcc00"').catch((error: Error) => error.message);
    const [, proposal] = /such as "(#[0-9a-f]{6})"/.exec(String(message)) ?? [];
    expect((await load(`accent: "${proposal}"`)).accent).toBe(proposal);
  });

  it.each([
    'https://example.org/imprint',
    'http://example.org',
    'mailto:desk@example.org',
    'about/',
    '/about/',
    'a.pdf',
  ])('accepts a link to %s', async (address) => {
    const site = await load(`links: [{ label: Imprint, address: "${address}" }]`);
    expect(site.links).toEqual([{ label: 'Imprint', address }]);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:x',
    'data:text/html,x',
    'vbscript:x',
    '//example.org/',
    '/\\\\example.org',
    'https:example.org',
    ' javascript:x',
    'ftp://example.org/',
    '',
  ])('rejects a link to %j', async (address) => {
    await expect(load(`links: [{ label: Imprint, address: '${address}' }]`)).rejects.toThrow(
      /site\.yaml:\d+:\d+ "links\.0\.address" (?:is|has|begins)/,
    );
  });

  it('has Newsgloss’s icons, or only the site’s own', async () => {
    expect((await load('')).icons).toEqual(['favicon.ico', 'icon.svg', 'apple-touch-icon.png']);
    expect((await load('', { 'public/icon.svg': SVG })).icons).toEqual(['icon.svg']);
  });

  it('describes every field', () => {
    const { shape } = siteSchema;
    expect(
      Object.entries(shape)
        .filter(([, field]) => !field.description)
        .map(([name]) => name),
    ).toEqual([]);
  });
});
