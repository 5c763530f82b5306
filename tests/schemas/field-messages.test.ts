import { expect, test } from 'vitest';
import { type ZodType, z } from 'zod';
import { articleSchema } from '../../src/schemas/article.ts';
import { entitySchemas } from '../../src/schemas/entity.ts';
import { parseYaml } from '../../src/schemas/parse-yaml.ts';
import { siteSchema } from '../../src/schemas/site.ts';

const PERSON = 'name: A\ndescription: B.\n';
const PLACE = `${PERSON}kind: town\n`;
const SITE =
  'title: A\ndescription: B.\naddress: https://example.org/\npublisher: C\nlicence: CC0-1.0\nmap: { center: [7.9, -1], zoom: 6 }\n';

const { person, place } = entitySchemas;

test.each<[string, ZodType, string, string[]]>([
  [
    'dates in the wrong order, without the rest of the group',
    person,
    `${PERSON}roles:\n  - { title: Mayor, from: 2016-01, to: 2014-05 }\n`,
    ['"roles.0.to" (2014-05) is before "from" (2016-01); swap or correct them'],
  ],
  [
    'a country by its name',
    place,
    `${PLACE}country: Ghana\n`,
    ['"country" is not a country code; write the two-letter ISO code, such as GH (it is "Ghana")'],
  ],
  [
    'coordinates as a list',
    place,
    `${PLACE}coordinates: [5.9, 0.98]\n`,
    [
      '"coordinates" must be a group of fields, such as { lat: …, lon: … } (it is [5.9,0.98]); write { lat: 5.9, lon: 0.98 }',
    ],
  ],
  [
    'coordinates as text',
    place,
    `${PLACE}coordinates: north\n`,
    ['"coordinates" must be a group of fields, such as { lat: …, lon: … } (it is "north")'],
  ],
  [
    'a missing group of fields',
    z.object({ map: siteSchema.shape.map.unwrap() }),
    'title: A\n',
    ['"map" is missing; add it (a group of fields, such as { center: [latitude, longitude], zoom: … })'],
  ],
  [
    'one value where two are needed',
    siteSchema,
    SITE.replace('7.9, -1', '7.9; -1.0'),
    ['"map.center" must be [latitude, longitude] (it is ["7.9; -1.0"])'],
  ],
  [
    'three values where two are needed',
    siteSchema,
    SITE.replace('7.9, -1', '7.9, -1, 2'),
    ['"map.center" must be [latitude, longitude] (it is [7.9,-1,2])'],
  ],
  [
    'text where two values are needed',
    siteSchema,
    SITE.replace('[7.9, -1]', '"7.9, -1"'),
    ['"map.center" must be [latitude, longitude] (it is "7.9, -1")'],
  ],
  [
    'one group of fields where a list is needed',
    person,
    `${PERSON}roles:\n  title: Mayor\n`,
    ['"roles" must be a list with one item per line, such as "- { title: … }" (it is {"title":"Mayor"})'],
  ],
  [
    'text where a group of fields is needed',
    person,
    `${PERSON}roles: ["Mayor, once"]\n`,
    [
      '"roles.0" must be a group of fields, such as { title: … } (it is "Mayor, once"); write { title: "Mayor, once" }',
    ],
  ],
  [
    'a choice with a capital letter',
    person,
    `${PERSON}gender: Female\n`,
    ['"gender" must be one of female, male, other (it is "Female"); did you mean "female"?'],
  ],
  [
    'the address of an item',
    person,
    `${PERSON}identifiers: { wikidata: "https://www.wikidata.org/wiki/Q42" }\n`,
    [
      '"identifiers.wikidata" is not a Wikidata id; write Q42 alone (it is "https://www.wikidata.org/wiki/Q42")',
    ],
  ],
  [
    'the address of a GeoNames entry',
    place,
    `${PLACE}identifiers: { geonames: "https://www.geonames.org/2300660" }\n`,
    [
      '"identifiers.geonames" must be a number (it is "https://www.geonames.org/2300660"); write 2300660 alone',
    ],
  ],
  [
    'a color that YAML takes for a comment',
    siteSchema,
    `${SITE}accent: #0b5fa5\n`,
    ['"accent" is empty, because text after # is a comment; put it in quotation marks: "#0b5fa5"'],
  ],
  [
    'text that YAML takes for a comment',
    articleSchema,
    'title: #3 wins\nslug: a\npublished: 2016-09-05\nsummary: B\n',
    ['"title" is empty, because text after # is a comment; put it in quotation marks: "#3 wins"'],
  ],
  [
    'an empty field with a real comment',
    siteSchema,
    `${SITE}accent: # to do\n`,
    ['"accent" is empty; fill it in or remove the field'],
  ],
  [
    'fields of a link under other names',
    siteSchema,
    `${SITE}links:\n  - { name: Contact, href: about/ }\n`,
    [
      'unknown field "links.0.name"; did you mean "label"?',
      'unknown field "links.0.href"; did you mean "address"?',
    ],
  ],
  [
    'a field with a word too many',
    siteSchema,
    `${SITE}accentColour: "#0b5fa5"\n`,
    ['unknown field "accentColour"; did you mean "accent"?'],
  ],
])('the message for %s says how to fix it', (_, schema, source, reasons) => {
  const { errors } = parseYaml(source, schema, { file: 'a.yaml' });
  expect(errors?.map(({ reason }) => reason)).toEqual(reasons);
});
