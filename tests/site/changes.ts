import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, type Changing, formatArticle, formatOverlay, touch } from './changing-site.ts';

const article = (name: string) => `content/articles/${name}.md`;
const record = (name: string) => `content/entities/${name}.yaml`;
const replaceSlug = (at: Changing, name: string, slug: string) =>
  at.edit(article(name), /slug: .*/, `slug: ${slug}`);

/** An id for a quotation in the harbour article, as an editor might set it. */
const OWN_ID = {
  'lind-own-words': {
    article: 'harbour',
    exact: '“We shall have a new harbour,”',
    prefix: '',
    suffix: ' said Anna Lind, the Mayor of Ar',
  },
};
const formatLedger = (anchors: object) => JSON.stringify({ version: 1, anchors });

/** Several changes built at once, to save time; each still has to show in the built site as a clean build has it. */
const together = (...parts: readonly Change[]): Change => ({
  name: parts.map(({ name }) => name).join('; '),
  apply(at) {
    for (const part of parts) part.apply(at);
  },
  ...(parts.some(({ anew }) => anew) && { anew: true }),
});

const articles: readonly Change[] = [
  together(
    { name: 'a word edited', apply: (at) => at.edit(article('mill'), 'is closed', 'is open') },
    { name: 'a title edited', apply: (at) => at.edit(article('mill'), 'title: Mill', 'title: The mill') },
  ),
  {
    name: 'the title of the lead edited',
    apply: (at) => at.edit(article('lead'), 'title: Lead', 'title: The lead'),
  },
  {
    name: 'another mention in the oldest article',
    apply: (at) =>
      at.edit(article('oldest'), 'The day was cold', 'Anna Lind met Anna Lind. The day was cold'),
  },
  {
    name: 'a newer article with a date added',
    apply: (at) =>
      at.write(
        article('newer'),
        formatArticle({
          title: 'Newer',
          published: '2021-06-10',
          body: 'Anna Lind came to Arby on 5 May 2021.',
        }),
      ),
  },
  {
    name: 'an old article added',
    apply: (at) =>
      at.write(
        article('ancient'),
        formatArticle({
          title: 'Ancient',
          published: '1999-01-10',
          body: '“We were young,” said Anna Lind in Arby.',
        }),
      ),
  },
  { name: 'an article deleted', apply: (at) => at.remove(article('newer')) },
  {
    name: 'the day of publication changed',
    apply: (at) => at.edit(article('road'), '2021-02-20', '2021-05-25'),
  },
  { name: 'an article made a draft', apply: (at) => at.edit(article('road'), 'slug:', 'draft: true\nslug:') },
  { name: 'a draft published', apply: (at) => at.edit(article('road'), 'draft: true\n', '') },
  {
    name: 'a file renamed, its slug kept',
    apply: (at) => at.rename(article('mill'), article('watermill')),
    silent: true,
  },
  { name: 'a slug renamed', apply: (at) => replaceSlug(at, 'watermill', 'watermill') },
  {
    name: 'two slugs swapped',
    apply(at) {
      replaceSlug(at, 'harbour', 'road');
      replaceSlug(at, 'road', 'harbour');
    },
  },
  {
    name: 'the same words by the same speaker in a second article',
    apply: (at) =>
      at.write(
        article('again'),
        formatArticle({
          title: 'Again',
          published: '2021-02-01',
          body: '“The bridge is old,” said Anna Lind in Arby.',
        }),
      ),
  },
  { name: 'the second article with the same words deleted', apply: (at) => at.remove(article('again')) },
  { name: 'an article made a symbolic link', apply: (at) => at.link(article('bridge')), silent: true },
  {
    name: 'an article edited behind its link',
    apply: (at) => at.edit(article('bridge'), 'not in', 'never in'),
  },
  { name: 'an article only touched', apply: (at) => touch(join(at.site, article('bridge'))), silent: true },
];

const records: readonly Change[] = [
  {
    name: 'a person added who is mentioned in an article',
    apply(at) {
      at.edit(article('oldest'), 'The day was cold', 'Peter Holm was there. The day was cold');
      at.write(record('people/peter-holm'), 'name: Peter Holm\ndescription: A poet.\n');
    },
  },
  {
    name: 'an unmentioned record added at the end of the last list page',
    apply: (at) => at.write(record('works/zeta'), 'name: Zeta\ndescription: A book that nobody mentions.\n'),
  },
  together(
    {
      name: 'the dates of a role changed',
      apply: (at) => at.edit(record('people/anna-lind'), '2019-05-01', '2021-04-01'),
    },
    {
      name: 'a designation added to an unmentioned record',
      apply: (at) =>
        at.edit(
          record('people/zoe-unseen'),
          'description:',
          'designations:\n  - { by: Norland, text: banned in Norland }\ndescription:',
        ),
    },
  ),
  {
    name: 'a record renamed that contains an unmentioned record',
    apply: (at) => at.edit(record('places/norland'), 'name: Norland', 'name: North Land\naliases: [Norland]'),
  },
  {
    name: 'a record renamed that is the author of an unmentioned work',
    apply: (at) =>
      at.edit(record('people/anna-lind'), 'name: Anna Lind', 'name: Anna B. Lind\naliases: [Anna Lind]'),
  },
  together(
    {
      name: 'a record moved to another type',
      apply(at) {
        at.remove(record('works/long-book'));
        at.write(
          record('agreements/long-book'),
          'name: Long Book\ndescription: An agreement.\nparties: [anna-lind]\n',
        );
      },
    },
    { name: 'a mentioned record deleted', apply: (at) => at.remove(record('organizations/harbour-guild')) },
  ),
  { name: 'a record made a symbolic link', apply: (at) => at.link(record('places/arby')), silent: true },
  {
    name: 'a record edited behind its link',
    apply: (at) => at.edit(record('places/arby'), 'is in no atlas', 'no atlas has'),
  },
];

const overlays: readonly Change[] = [
  {
    name: 'an overlay added to the lead, which has no places',
    apply: (at) => at.write('content/overlays/lead.geojson', formatOverlay('Nothing')),
  },
  { name: 'an overlay removed', apply: (at) => at.remove('content/overlays/lead.geojson') },
  together(
    {
      name: 'a label of an overlay changed',
      apply: (at) => at.edit('content/overlays/bridge.geojson', 'Old bridge', 'Older bridge'),
    },
    {
      name: 'a detailed map added',
      apply: (at) =>
        at.write(
          'content/basemap/region/detail.json',
          readFileSync(join(import.meta.dirname, '../../content/basemap/syria-turkey/detail.json'), 'utf8'),
        ),
      anew: true,
    },
  ),
  { name: 'a detailed map removed', apply: (at) => at.remove('content/basemap/region'), anew: true },
];

const setting = (name: string, from: RegExp, to: string): Change => ({
  name,
  apply: (at) => at.edit('content/site.yaml', from, to),
});

const site: readonly Change[] = [
  together(
    setting('the title of the site', /title: .*/, 'title: The changed site'),
    setting('the language of the site', /^/, 'language: en-GB\n'),
    { name: 'a file of public/ added', apply: (at) => at.write('public/own/a.txt', 'a') },
  ),
  together(
    setting('the address of the site', /address: .*/, 'address: https://example.com/'),
    setting('the licence of the site', /licence: .*/, 'licence: CC-BY-4.0'),
    { name: 'a file of public/ changed', apply: (at) => at.write('public/own/a.txt', 'b') },
  ),
  together(
    setting('the publisher of the site', /publisher: .*/, 'publisher: Somebody'),
    setting('what the map opens on', /zoom: 6/, 'zoom: 5'),
    { name: 'a file of public/ removed', apply: (at) => at.remove('public/own') },
  ),
];

const ledger: readonly Change[] = [
  {
    name: 'an id set in the ledger',
    apply: (at) => at.write('content/anchors.json', formatLedger(toCurrentSlug(at))),
  },
  { name: 'the ledger emptied', apply: (at) => at.write('content/anchors.json', formatLedger({})) },
  { name: 'the ledger deleted', apply: (at) => at.remove('content/anchors.json'), silent: true },
];

/** The slug of the harbour article has changed by then. */
function toCurrentSlug(at: Changing): object {
  const [, slug] = /slug: (.*)/.exec(readFileSync(join(at.site, article('harbour')), 'utf8')) ?? [];
  return { 'lind-own-words': { ...OWN_ID['lind-own-words'], article: slug } };
}

const code = (name: string, path: string, pattern: RegExp, replacement: string): Change => ({
  name,
  apply: ({ engine }) => engine.edit(path, pattern, replacement),
  anew: true,
});

const program: readonly Change[] = [
  together(
    code('styles of the site', 'src/styles/base.css', /$/, '\n.changed { color: red; }\n'),
    code('the weights of the gazetteer', 'src/knowledge', /CAPITAL_WEIGHT = [^;]*/, 'CAPITAL_WEIGHT = 1e6'),
    code('a component', 'src/components/ArticleItem.astro', /$/, '\n<p>Changed</p>\n'),
    code('the citation', 'src/export/citation.ts', /\.join\(', '\)/, ".join('; ')"),
    code('styles of the client', 'src/client/card.css', /$/, '\n.changed { color: red; }\n'),
    code('the table of countries', 'src/knowledge', /^TR [^|]*\|/m, 'TR 10 10|'),
    code('the measured quality', 'src/annotate/learned/measured.json', /"recall": [\d.]+/, '"recall": 1.5'),
    code('the words of dates', 'src', /'June',/, "'Junius',"),
  ),
  together(
    code(
      'code of the client',
      'src/client/app.ts',
      /$/,
      "\ndocument.documentElement.dataset.changed = '1';\n",
    ),
    code('the table of regions', 'src/knowledge/data/regions.tsv', /Ankara/, 'Ancyra'),
    code('the length of contexts', 'src/archive', /const AROUND = \d+/, 'const AROUND = 10'),
    code('LICENSES.md', 'LICENSES.md', /$/, '\nChanged.\n'),
    code('the drawing of maps', 'src/basemap', /static-map-sea/, 'static-map-sea changed'),
    code('the layout', 'src/layouts/Page.astro', /<\/body>/, '<p>Changed</p></body>'),
    code(
      'relative links',
      'src/pages/page-links.ts',
      /relative = posix\.relative\(/,
      "relative = './' + posix.relative(",
    ),
    code('the wrapping of annotations', 'src/markdown', /'quotation', kind/, "'quotation', 'changed', kind"),
    code('the confidence of a rule', 'src/annotate', /('quotation-cue-source': )0\.\d+/, '$10.123'),
    code('astro.config.mjs', 'astro.config.mjs', /devToolbar/, 'compressHTML: false,\n  devToolbar'),
    code('the code of the cache itself', 'src/cache/disk-cache.ts', /$/, '\n// changed\n'),
  ),
];

/** All kinds of changes, each applied on top of the previous ones. */
export const changes: readonly Change[] = [
  ...articles,
  ...records,
  ...overlays,
  ...site,
  ...ledger,
  ...program,
];
