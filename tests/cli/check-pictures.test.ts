import { expect, test } from 'vitest';
import { makeSite, runIn } from './world.ts';

const SITE = {
  'content/site.yaml':
    'title: Harbour news\ndescription: News of a harbour.\naddress: https://example.org/\npublisher: The Harbour\nlicence: CC-BY-4.0\nmap: { center: [60, 5], zoom: 5 }\n',
  'content/entities/people/ann-lee.yaml': 'name: Ann Lee\ndescription: Mayor of a town.\n',
  'public/port one.jpg': 'x',
  'public/articles/bridge/near.jpg': 'x',
  'public/articles/bridge/folder/x.jpg': 'x',
};

const write = (body: string) => ({
  ...SITE,
  'content/articles/bridge.md': `---\ntitle: A\nslug: bridge\npublished: 2016-09-05\nsummary: S\n---\n\nWords.\n\n${body}\n`,
});

test.each<[what: string, body: string, doubt: RegExp]>([
  [
    'on another site',
    '![A](https://a.example/p.jpg)',
    /md:10:1 https:\/\/a\.example\/p\.jpg: .*\(remote-picture\)$/,
  ],
  [
    'on another host, with two slashes',
    'It is ![A](//a.example/p.jpg)',
    /md:10:7 https:\/\/a\.example\/p\.jpg: .*\(remote-picture\)$/,
  ],
  ['in raw HTML', '<p>A\n<img src="\\\\a.example/p.jpg"></p>', /md:11:1 .*\(remote-picture\)$/],
  [
    'in a data address',
    '![A](data:image/png;base64,AAAA)',
    /md:10:1 data:image\/png;base64,AAAA: .*\(unusable-picture\)$/,
  ],
  [
    'that does not exist',
    '![A](/pier.jpg)',
    /md:10:1 \/pier\.jpg: the file public\/pier\.jpg does not exist.*\(missing-picture\)$/,
  ],
  [
    'that is not next to the article',
    '![A](pier.jpg)',
    /: the file public\/articles\/bridge\/pier\.jpg does not exist/,
  ],
  ['that is a folder', '![A](folder)', /\(missing-picture\)$/],
  ['outside public/', '![A](/..%2fcontent%2fsite.yaml)', /\(missing-picture\)$/],
  ['with a broken address', '![A](/%zz.jpg)', /\(missing-picture\)$/],
])('a picture %s is a doubt', async (_, body, doubt) => {
  const { code, stdout, stderr } = await runIn(await makeSite(write(body)), ['check']);
  expect(stdout.trimEnd()).toMatch(doubt);
  expect([code, stderr]).toEqual([0, '1 article, 0 problems, 1 doubt\n']);
});

test('a picture whose file is in public/ is not a doubt', async () => {
  const body = '![A](/port%20one.jpg) ![B](near.jpg) ![C](../bridge/near.jpg?v=1#a)';
  const { code, stdout, stderr } = await runIn(await makeSite(write(body)), ['check']);
  expect([code, stdout, stderr]).toEqual([0, '', '1 article, 0 problems, 0 doubts\n']);
});
