import type { CardContent } from './card.ts';
import { formatConfidence } from './confidence.ts';
import { element, textOf } from './element.ts';
import { copyItem } from './page-data.ts';
import { explainRule } from './rule-words.ts';

/** The card of a mention: what the page's list says about the entity, and why the words refer to it. */
export function createMentionCard(mention: HTMLElement): CardContent {
  const { entity, rule, confidence, decided } = mention.dataset;
  const item = entity === undefined ? null : document.getElementById(`entity-${entity}`);
  const name = textOf(item?.querySelector('[data-card=name], a')) || textOf(mention);
  const about = item ? copyItem(item) : [createUnknown(mention)];
  return {
    label: name,
    nodes: [...about, ...createReason(rule, confidence, decided), ...createMapButton(mention, item)],
  };
}

/** A button that shows the place on the map, if the page has a map and the place a position. */
function createMapButton({ dataset: { entity } }: HTMLElement, item: HTMLElement | null): HTMLElement[] {
  const isOnMap = document.documentElement.classList.contains('has-map') && item?.dataset.lat !== undefined;
  if (!isOnMap || entity === undefined || !item.matches('.place')) return [];
  const attributes = { type: 'button', class: 'copy', 'data-show-on-map': entity };
  return [element('p', { class: 'card-actions' }, element('button', attributes, 'Show on the map'))];
}

/** Says that a name was found but is not known. */
function createUnknown(mention: HTMLElement): HTMLElement {
  const words = element('strong', {}, textOf(mention));
  return element('p', {}, words, ': a name that has no page on this site.');
}

/** The card of a time expression: what the page's list of dates says about it. */
export function createTimeCard(time: HTMLElement): CardContent {
  const { time: value = '', rule, confidence, decided } = time.dataset;
  const item = [...document.querySelectorAll<HTMLElement>('[data-date]')].find(
    ({ dataset }) => dataset.date === value,
  );
  const about = item ? copyItem(item) : [element('p', {}, `${textOf(time)}: `, element('code', {}, value))];
  return { label: textOf(time), nodes: [...about, ...createReason(rule, confidence, decided)] };
}

/** Why an annotation was made, in plain words, or what an editor did to it; `[]` if it does not say. */
export function createReason(
  rule: string | undefined,
  confidence: string | undefined,
  decided?: string,
): HTMLElement[] {
  if (decided !== undefined) return [element('p', { class: 'card-reason' }, decided)];
  const sure = formatConfidence(confidence);
  if (rule === undefined && sure === undefined) return [];
  const reason = element('p', { class: 'card-reason' });
  if (rule !== undefined) reason.append('Found by ', explainRule(rule), sure === undefined ? '.' : '; ');
  if (sure !== undefined) reason.append(`${sure}.`);
  return [reason];
}
