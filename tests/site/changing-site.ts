import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EngineCopy } from './engine-copy.ts';

/** What a change may modify. */
export interface Changing {
  /** The site, and functions to write, edit and remove its files. */
  readonly site: string;
  write(file: string, contents: string): void;
  edit(file: string, from: string | RegExp, to: string): void;
  remove(file: string): void;
  rename(from: string, to: string): void;
  /** Moves a file out of the site and leaves a symbolic link. */
  link(file: string): void;
  readonly engine: EngineCopy;
}

/** One kind of change, after which an incremental build must equal a clean one. */
export interface Change {
  readonly name: string;
  apply(at: Changing): void;
  /** Set if the built site must not change; such changes are here because they once confused the cache. */
  readonly silent?: true;
  /** For changes of the program, or of what a process remembers: build in a new process. */
  readonly anew?: true;
}

interface Article {
  readonly title: string;
  readonly published: string;
  readonly body: string;
  readonly slug?: string;
}

/** An article's file. */
export function formatArticle({ title, published, body, slug }: Article): string {
  const front = {
    title,
    slug: slug ?? title.toLowerCase().replaceAll(' ', '-'),
    published,
    summary: `${title}.`,
  };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

const SAID = 'said Anna Lind, the Mayor of Arby.';

/** Six articles, newest first, and records, some of which are not mentioned. */
export const FILES: Readonly<Record<string, string>> = {
  'content/site.yaml': `title: The changing site
description: A site for tests.
address: https://example.org/news/
publisher: Nobody
licence: CC0-1.0
map:
  center: [50.1, 10.2]
  zoom: 6
`,
  'content/articles/lead.md': formatArticle({
    title: 'Lead',
    published: '2021-06-30',
    body: `“Nothing is decided,” ${SAID}`,
  }),
  'content/articles/harbour.md': formatArticle({
    title: 'Harbour',
    published: '2021-05-20',
    body: `“We shall have a new harbour,” ${SAID}\n\nThe Harbour Guild met in Arby on 3 May 2021. Anna Lind spoke in Norland.`,
  }),
  'content/articles/bridge.md': formatArticle({
    title: 'Bridge',
    published: '2021-04-20',
    body: `“The bridge is old,” ${SAID}\n\nIt was built in Arby in June 1970, not in Hamilton or in Turkey.`,
  }),
  'content/articles/mill.md': formatArticle({
    title: 'Mill',
    published: '2021-03-20',
    body: `“The mill is closed,” ${SAID}\n\nA senior official told Norland Wire that the money was not there.`,
  }),
  'content/articles/road.md': formatArticle({
    title: 'Road',
    published: '2021-02-20',
    body: `“The road is long,” ${SAID}\n\nThe Arby Fair of September 2020 was held.`,
  }),
  'content/articles/oldest.md': formatArticle({
    title: 'Oldest',
    published: '2021-01-20',
    body: `“We begin,” ${SAID}\n\nThe day was cold in Arby.`,
  }),
  'content/entities/people/anna-lind.yaml': `name: Anna Lind
description: Politician of Arby.
gender: female
roles:
  - { title: Mayor of Arby, of: arby, from: 2019-05-01 }
`,
  'content/entities/people/zoe-unseen.yaml': 'name: Zoe Unseen\ndescription: Nobody mentions her.\n',
  'content/entities/organizations/norland-wire.yaml':
    'name: Norland Wire\noutlet: true\ndescription: News agency.\n',
  'content/entities/organizations/harbour-guild.yaml': 'name: Harbour Guild\ndescription: Guild of Arby.\n',
  'content/entities/places/arby.yaml': `name: Arby
kind: town
in: norland
coordinates: { lat: 50.1, lon: 10.2 }
description: A town that is in no atlas.
`,
  'content/entities/places/norland.yaml': `name: Norland
kind: country
coordinates: { lat: 51, lon: 11 }
description: A country that is in no atlas.
`,
  'content/entities/places/holmvik.yaml': `name: Holmvik
kind: town
in: norland
coordinates: { lat: 51.1, lon: 11.2 }
description: A town that nobody mentions.
`,
  'content/entities/events/arby-fair.yaml':
    "name: Arby Fair\ndescription: A fair.\nat: [arby]\nfrom: '2020-09-01'\n",
  'content/entities/works/long-book.yaml': 'name: Long Book\nby: [anna-lind]\ndescription: A book.\n',
  'content/overlays/bridge.geojson': formatOverlay('Old bridge'),
};

/** An overlay with one point. */
export function formatOverlay(label: string): string {
  const properties = { role: 'label', label, certainty: 'reported', source: 'The bridge is old' };
  const geometry = { type: 'Point', coordinates: [10.21, 50.11] };
  return JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });
}

/** Functions to change a site and the program that builds it. */
export function openForChange(site: string, engine: EngineCopy): Changing {
  const path = (file: string) => join(site, file);
  const write = (file: string, contents: string) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), contents);
  };
  return {
    site,
    engine,
    write,
    edit(file, from, to) {
      const before = readFileSync(path(file), 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new RangeError(`${from} is not in ${file}`);
      writeFileSync(path(file), after);
    },
    remove: (file) => rmSync(path(file), { recursive: true }),
    rename: (from, to) => {
      mkdirSync(dirname(path(to)), { recursive: true });
      renameSync(path(from), path(to));
    },
    link(file) {
      const target = `elsewhere/${file.replaceAll('/', '_')}`;
      mkdirSync(path('elsewhere'), { recursive: true });
      renameSync(path(file), path(target));
      symlinkSync(path(target), path(file));
    },
  };
}

/** Makes a file look newer without changing it. */
export function touch(path: string): void {
  const later = new Date('2031-01-01T00:00:00Z');
  utimesSync(path, later, later);
}
