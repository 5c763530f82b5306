import { expect, test } from 'vitest';
import { findDeadSiteLinks } from '../../src/knowledge/dead-site-links.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { makeFolder } from '../cli/world.ts';

const SETTINGS =
  'title: A\ndescription: B.\naddress: https://example.org/\npublisher: C\nlicence: CC0-1.0\nmap: { center: [7.9, -1], zoom: 6 }\n';

const PAGES = { slugs: new Set(['bridge']), ids: new Set(['ann-lee']) };

async function findIn(address: string, pages: Parameters<typeof findDeadSiteLinks>[1] = PAGES) {
  const root = await makeFolder({
    'content/site.yaml': `${SETTINGS}links:\n  - label: Link\n    address: "${address}"\n`,
    'public/files/our report.pdf': '',
    'public/imprint/index.html': '',
  });
  return findDeadSiteLinks(openSite(root), pages).map(({ message }) => message);
}

test.each([
  'https://example.com/contact/',
  'mailto:a@example.org',
  '/',
  './about/',
  'about/#licences',
  '/map/index.html',
  'quotes/',
  'quotes.csv',
  'feed.xml',
  'articles/bridge/',
  'entities/ann-lee/',
  '/imprint/',
  'files/our%20report.pdf',
  '../other-site/',
])('a link to %s is not doubted', async (address) => {
  expect(await findIn(address)).toEqual([]);
});

test.each(['contact/', '/contact', 'aboutt/', 'articles/brigde/', 'entities/ann/', 'files/none.pdf'])(
  'a link to %s is doubted, with its line',
  async (address) => {
    expect(await findIn(address)).toEqual([
      `content/site.yaml:9:5 "links.0.address" is ${address}, which the site does not have: it is neither a page nor a file in public/; correct it, or write the whole address if it is on another site`,
    ]);
  },
);

test('articles and entities that could not be read are not doubted', async () => {
  const unknown = { slugs: undefined, ids: undefined };
  expect(await findIn('articles/brigde/', unknown)).toEqual([]);
  expect(await findIn('entities/ann/', unknown)).toEqual([]);
});
