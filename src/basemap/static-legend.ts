import type { LegendEntry, LegendSign } from './legend.ts';
import { COLORS } from './static-ground.ts';
import { escapeXml, svgElement } from './svg.ts';

/** Height of an entry: a label and, below it, certainty and date. */
export const LEGEND_ROW = 36;

function renderSign(sign: LegendSign, hatch: string): string {
  const dotted = sign.endsWith('-dotted');
  if (sign.startsWith('area')) {
    const dash = dotted ? '1.5 3' : '5 3';
    const edge = { stroke: COLORS.area, 'stroke-width': 1.3, 'stroke-dasharray': dash };
    return svgElement('rect', {
      class: 'static-map-area',
      x: 1,
      y: 4,
      width: 30,
      height: 14,
      rx: 4,
      fill: hatch,
      ...edge,
    });
  }
  const line = { class: 'static-map-movement', fill: 'none', stroke: COLORS.movement };
  if (sign === 'front') {
    return svgElement('path', { ...line, d: 'M0 11H32', 'stroke-width': 2.5, 'stroke-dasharray': '8 4' });
  }
  const shaft = dotted ? { 'stroke-dasharray': '.1 6', 'stroke-linecap': 'round' } : {};
  return (
    svgElement('path', { ...line, d: 'M2 11H22', 'stroke-width': 3.5, ...shaft }) +
    svgElement('path', { class: 'static-map-head', d: 'M33 11 20 5.5V16.5Z', fill: COLORS.movement })
  );
}

/** The legend below a static map, one entry per row. */
export function renderLegend(
  entries: readonly LegendEntry[],
  { top, hatch }: { top: number; hatch: string },
): string {
  return entries
    .map(({ sign, label, detail }, index) => {
      const words = svgElement(
        'text',
        { class: 'static-map-legend', x: 42, y: 14, 'font-size': 13, fill: COLORS.label },
        escapeXml(label),
      );
      const small = {
        class: 'static-map-legend is-detail',
        x: 42,
        y: 29,
        'font-size': 11.5,
        fill: COLORS.country,
      };
      const row = renderSign(sign, hatch) + words + svgElement('text', small, escapeXml(detail));
      return svgElement('g', { transform: `translate(0 ${top + 6 + index * LEGEND_ROW})` }, row);
    })
    .join('');
}
