import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { loadSite } from '../../src/knowledge/load-site.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { makeFolder } from '../cli/world.ts';
import { findBrokenLinks, listFiles } from './find-broken-links.ts';
import { findHtmlFaults } from './find-html-faults.ts';

describe('the built site', () => {
  test('has every kind of page', () => {
    const files = listFiles(inject('dist'));
    const kinds = [
      'index.html',
      '404.html',
      'quotes/',
      'entities/',
      'articles/',
      'map/index.html',
      'timeline/index.html',
      'about/index.html',
    ];
    for (const kind of kinds) expect(files.filter((file) => file.startsWith(kind))).not.toEqual([]);
  });

  test('is valid HTML', async () => {
    expect(await findHtmlFaults(inject('dist'))).toEqual([]);
  });

  test('has no broken links, on a server or on disk', () => {
    const { address } = loadSite(openSite(join(import.meta.dirname, '..', '..')));
    expect(findBrokenLinks(inject('dist'), address)).toEqual([]);
  });
});

describe('the link check', () => {
  const check = async (files: Readonly<Record<string, string>>) =>
    findBrokenLinks(await makeFolder(files), 'https://example.org/');
  const other = { 'b/index.html': '<p id="here">', 'a b.html': '', 'app.css': 'p{}', 'data.json': '{}' };

  test.each([
    '<a href="b/index.html#here">',
    '<a href="a%20b.html?x=1">',
    '<a href="#top"><p id="top">',
    '<a href="b/index.html#:~:text=words">',
    '<a href="https://elsewhere.org/nothing">',
    '<a href="mailto:a@example.org">',
    '<link rel="canonical" href="https://example.org/b/">',
    '<link rel="canonical" href="https://example.org/">',
    '<img src="data:image/png;base64,AA==">',
    '<a href="data.json#any">',
  ])('follows %s', async (html) => {
    expect(await check({ ...other, 'index.html': html })).toEqual([]);
  });

  test.each([
    ['<a href="c.html">', 'leads to no file'],
    ['<a href="b/">', 'leads to no file'],
    ['<a href="/b/index.html">', 'counts from the server’s root'],
    ['<a href="b/index.html#there">', 'leads to no element'],
    ['<a href="#nothing">', 'leads to no element'],
    ['<script src="assets/app.js"></script>', 'leads to no file'],
    ['<img src="a b.html" srcset="a%20b.html 1x, c.png 2x">', 'leads to no file'],
    ['<link rel="canonical" href="https://example.org/c/">', 'leads to no file'],
    ['<a href="../outside.html">', 'leads to no file'],
  ])('does not follow %s', async (html, fault) => {
    expect(await check({ ...other, 'index.html': html })).toEqual([expect.stringContaining(fault)]);
  });

  test('follows addresses in style sheets', async () => {
    const css = 'a{b:url("face.woff2")} a{b:url(../index.html)} a{b:url(data:x)} a{b:url(/face.woff2)}';
    const broken = await check({ 'index.html': '', 'assets/app.css': css, 'assets/face.woff2': '' });
    expect(broken).toEqual(['assets/app.css: url(/face.woff2) leads to no file']);
  });
});

test('the HTML check finds the errors in a page', async () => {
  const page =
    '<!DOCTYPE html>\n<html lang="en"><head><title>A</title></head><body><p id="a"></p><p id="a"></p></body></html>';
  expect(await findHtmlFaults(await makeFolder({ 'index.html': page }))).toEqual([
    expect.stringMatching(/^index\.html:2:\d+ .*\(no-dup-id\)/),
  ]);
});
