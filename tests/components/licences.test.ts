import { expect, test } from 'vitest';
import { renderDataLicenses } from '../../src/components/licences.ts';

const OSM = {
  title: '© OpenStreetMap contributors',
  licence: 'ODbL 1.0',
  url: 'https://www.openstreetmap.org/copyright',
};
const GSHHG = { title: 'GSHHG', licence: 'LGPL 3', url: 'https://www.soest.hawaii.edu/pwessel/gshhg/' };

test('a site without a detail map does not mention its data', () => {
  const html = renderDataLicenses(undefined);
  expect(html).toContain('Natural Earth');
  expect(html).toContain('GeoNames');
  expect(html).toContain('Source Serif 4');
  expect(html).not.toMatch(/OpenStreetMap|ODbL|detail map/);
});

test('a site with a detail map lists its sources, each once', () => {
  const html = renderDataLicenses([OSM, GSHHG]);
  expect(html).toContain('derived database');
  expect(html.match(/openstreetmap\.org\/copyright/g)).toHaveLength(1);
  expect(html.match(/<tr>.*?GSHHG.*?LGPL 3.*?<\/tr>/gs)).toHaveLength(1);
});

test.each([[undefined], [[OSM]]])('the texts of the repository are not given away or credited', (sources) => {
  const html = renderDataLicenses(sources);
  expect(html).not.toMatch(/credit|“Newsgloss”|src\/|front matter|<h\d/i);
});
