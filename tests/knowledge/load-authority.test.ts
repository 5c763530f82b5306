import { describe, expect, it } from 'vitest';
import { createEntity } from '../../src/knowledge/create-entity.ts';
import { loadAuthority } from '../../src/knowledge/load-authority.ts';
import { listContentErrors } from '../../src/schemas/content-error.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { makeFolder } from '../cli/world.ts';

const FIXTURES = 'tests/fixtures/knowledge';

function messagesOf(load: () => unknown): string[] {
  try {
    load();
  } catch (error) {
    return listContentErrors(error).map(({ message }) => message);
  }
  return [];
}

describe('loadAuthority', () => {
  it('returns every record with the id and type from its path', () => {
    const { entities, files } = loadAuthority(openSite(`${FIXTURES}/good`));
    expect([...entities.values()].map(({ id, type }) => `${type} ${id}`)).toEqual([
      'agreement holm-accords',
      'event vesta-shield',
      'organization norland-wire',
      'person anna-lind',
      'person peter-holm',
      'place norland',
      'place vesta-river',
      'work long-road',
    ]);
    expect(files.get('anna-lind')).toBe('content/entities/people/anna-lind.yaml');
  });

  it('is empty if there is no folder', () => {
    expect(loadAuthority(openSite(`${FIXTURES}/absent`)).entities.size).toBe(0);
  });

  it('reports all problems at once, each with file, line and fix', () => {
    const messages = messagesOf(() => loadAuthority(openSite(`${FIXTURES}/bad`)));
    expect(messages).toEqual([
      'content/entities/loose.yaml is not in a folder of records; move it into one of people, organizations, places, events, agreements, works',
      'content/entities/people/ada.yaml:4:5 "roles.0.of" refers to the unknown entity "norlnd"; did you mean "norland"?',
      'content/entities/people/nameless.yaml:1:1 "name" is missing; add it (text)',
      'content/entities/place/spot.yaml "place" is not a folder of records; did you mean places?',
      'content/entities/places/north.yaml:3:16 "coordinates.lat" must be at most 90 (it is 91)',
      'content/entities/works/Upper.yaml the id "Upper" is not valid; use lower-case letters a–z and digits, joined by single hyphens; rename the file',
      'content/entities/works/ada.yaml the id "ada" is already used by content/entities/people/ada.yaml; rename one of the files',
      'content/entities/works/broken.yaml:1:1 broken YAML: a quotation mark is opened in this line and not closed',
      'content/entities/works/latin.yaml:2 is not UTF-8; save it as UTF-8 in your editor ("Save with encoding")',
      'content/entities/works/old.yml is not a record: its name must end in .yaml; rename or move it',
    ]);
  });

  it.each([
    ['orgs', 'organizations'],
    ['Persons', 'people'],
    ['event', 'events'],
  ])('suggests a name for the folder “%s”', async (folder, meant) => {
    const root = await makeFolder({ [`content/entities/${folder}/a.yaml`]: 'name: A\n' });
    expect(messagesOf(() => loadAuthority(openSite(root)))).toEqual([
      `content/entities/${folder}/a.yaml "${folder}" is not a folder of records; did you mean ${meant}?`,
    ]);
  });
});

describe('toEntity', () => {
  const { entities } = loadAuthority(openSite(`${FIXTURES}/good`));
  const entityOf = (id: string) => createEntity(entities.get(id)!, entities);

  it('expands a role with the names and demonyms of its country or organization', () => {
    expect(entityOf('anna-lind').roles).toEqual([
      {
        names: [
          'President of Norland',
          'Norlandic President',
          'Norlander President',
          'Norland’s President',
          'Norland President',
          'Norlandic leader',
          'Norlander leader',
          'leader of Norland',
          'Norland’s leader',
          'Norland leader',
        ],
        from: '2012-05-07',
        to: '2018-05-06',
      },
    ]);
  });

  it('never uses a bare title as a name of its holder', () => {
    const { names } = entityOf('peter-holm').roles[1]!;
    expect(names).toContain('Minister of Foreign Affairs of Norland');
    expect(names).toContain('Norlandic foreign minister');
    expect(names).not.toContain('foreign minister');
    expect(names).not.toContain('Minister of Foreign Affairs');
  });

  it('keeps names in other scripts, gender, coordinates, demonyms and outlets', () => {
    expect(entityOf('anna-lind')).toMatchObject({ aliases: ['Anna K. Lind', 'Анна Линд'], gender: 'female' });
    expect(entityOf('norland')).toMatchObject({ lat: 61, lon: 9, demonyms: ['Norlandic', 'Norlander'] });
    expect(entityOf('norland-wire')).toMatchObject({ outlet: true, aliases: ['NW'] });
  });
});
