import { describe, expect, it } from 'vitest';
import { bySpan } from '../../../src/text/span.ts';
import { namesOn, summarize } from './norland.ts';

const DAY = '2016-09-05';

const RECORDED: [text: string, expected: string[]][] = [
  ['Anna Lind spoke.', ['Anna Lind → anna-lind']],
  ['They heard Anna Lind’s speech.', ['Anna Lind → anna-lind']],
  ['They heard Anna Lind‘s speech.', ['Anna Lind → anna-lind']],
  ['They met Anna K. Lind.', ['Anna K. Lind → anna-lind']],
  ['Анна Линд spoke.', ['Анна Линд → anna-lind']],
  ['They met Sergei Holm.', ['Sergei Holm → sergey-holm']],
  ['They met Omar al-Rasid.', ['Omar al-Rasid → omar-al-rasid']],
  ['Units of the Free Norland army came.', ['Free Norland army → free-norland-army']],
  [
    'The “Free Norland army” (FNA) came.',
    ['Free Norland army → free-norland-army', 'FNA → free-norland-army'],
  ],
  ['The people’s border guard came.', ['people’s border guard → peoples-guard']],
  ['The Minby agreements hold.', ['Minby agreements → minby-agreements']],
  ['A Minby agreement holds.', ['Minby agreement → minby-agreements']],
  ['The operation “Shield of the Vesta” began.', ['Shield of the Vesta → shield-of-the-vesta']],
  ['They met at the summit of “ten” there.', ['summit of “ten” → shield-of-the-vesta']],
  ['They crossed the Vesta at Minby.', ['Vesta → vesta', 'Minby → minby']],
  ['They told Norland Wire so.', ['Norland Wire → norland-wire']],
];

const LAST_NAMES: [text: string, expected: string[]][] = [
  ['Anna Lind came. Lind spoke.', ['Anna Lind → anna-lind', 'Lind → anna-lind']],
  ['Lind spoke. Anna Lind came.', ['Lind → anna-lind', 'Anna Lind → anna-lind']],
  ['They met Mr. Holm.', ['Holm → sergey-holm']],
  ['They met S. Holm.', ['S. Holm → sergey-holm']],
  ['Omar al-Rasid left. They miss Rasid.', ['Omar al-Rasid → omar-al-rasid', 'Rasid → omar-al-rasid']],
  [
    'They met Kurt Berg and then Eva Berg. Later Berg left.',
    ['Kurt Berg → kurt-berg', 'Eva Berg → eva-berg', 'Berg → person'],
  ],
  ['Eva Berg came. Later Berg left.', ['Eva Berg → eva-berg', 'Berg → eva-berg']],
  ['Anna Lind came with Peter Lind.', ['Anna Lind → anna-lind', 'Peter Lind → person']],
  [
    'Anna Lind came with Peter Lind. Lind left.',
    ['Anna Lind → anna-lind', 'Peter Lind → person', 'Lind → person'],
  ],
  [
    'Anna Lind came. Lind saw Peter Lind.\n\nLind left.',
    ['Anna Lind → anna-lind', 'Lind → anna-lind', 'Peter Lind → person', 'Lind → anna-lind'],
  ],
  [
    'Anna Lind came with Peter Lind. Mr. Lind left, and Mrs. Lind stayed.',
    ['Anna Lind → anna-lind', 'Peter Lind → person', 'Lind → person Peter Lind', 'Lind → anna-lind'],
  ],
  ['Anna Lind came. They know Anna well.', ['Anna Lind → anna-lind', 'Anna → anna-lind']],
  ['They know Anna well.', []],
  ['Anna Lind came with Anna Ostrom.', ['Anna Lind → anna-lind', 'Anna Ostrom → person']],
  ['Anna Lind came by Lind Street.', ['Anna Lind → anna-lind', 'Lind Street → place']],
];

const ROLES: [day: string | undefined, text: string, expected: string[]][] = [
  ['2016-09-05', 'So said the Norlandic leader.', ['the Norlandic leader → anna-lind']],
  ['2019-09-05', 'So said the Norlandic leader.', ['the Norlandic leader → sergey-holm']],
  ['2009-09-05', 'So said the Norlandic leader.', ['the Norlandic leader → person']],
  [undefined, 'So said the Norlandic leader.', ['the Norlandic leader → sergey-holm']],
  [
    '2016-09-05',
    'So said the President of Norland.',
    ['the President of Norland → anna-lind', 'Norland → norland'],
  ],
  [
    '2016-09-05',
    'So said the President of Norland Anna Lind.',
    ['Norland → norland', 'Anna Lind → anna-lind'],
  ],
  ['2016-09-05', 'So said Norlandic President Anna Lind.', ['Anna Lind → anna-lind']],
  ['2016-09-05', 'So said the Norlandic trade minister.', ['the Norlandic trade minister → sergey-holm']],
  ['2016-09-05', 'So said the former President of Norland.', ['Norland → norland']],
  ['2016-09-05', 'So said a Norlandic President.', []],
];

const NOTHING = [
  'The lind tree is in bloom, the holm and the berg as well.',
  'It will take a shield and an army.',
  'Then, in the end, he left.',
  'NATIONAL',
  '',
  '1984 was 2.5 times 3-2.',
  'On Monday in May they left.',
];

describe('findNames', () => {
  it.each(RECORDED)('finds recorded names in %j', (text, expected) => {
    expect(summarize(text, namesOn(DAY, text))).toEqual(expected);
  });

  it.each(LAST_NAMES)('uses the whole text to resolve last names in %j', (text, expected) => {
    expect(summarize(text, namesOn(DAY, text))).toEqual(expected);
  });

  it.each(ROLES)('resolves roles on %s in %j', (day, text, expected) => {
    expect(summarize(text, namesOn(day, text))).toEqual(expected);
  });

  it.each(NOTHING)('finds nothing in %j', (text) => {
    expect(namesOn(DAY, text)).toEqual([]);
  });

  it('gives sorted spans that never cross, each with a rule and a confidence', () => {
    const text = [...RECORDED, ...LAST_NAMES].map(([words]) => words).join('\n\n');
    const names = namesOn(DAY, text);
    expect([...names].sort(bySpan)).toEqual(names);
    for (const [i, { end, rule, confidence }] of names.entries()) {
      expect(rule).not.toBe('');
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      const next = names[i + 1];
      if (next && next.start < end) expect(next.end).toBeLessThanOrEqual(end);
    }
  });

  it('uses the coordinates of the record for a recorded place', () => {
    expect(namesOn(DAY, 'They left Minby.')[0]).toMatchObject({
      entity: 'minby',
      lat: 60.5,
      lon: 8.5,
      geonames: 77,
    });
  });
});
