import type { CardContent } from './card.ts';
import { formatConfidence } from './confidence.ts';
import { element, textOf } from './element.ts';
import { copyItem } from './page-data.ts';
import { explainRule } from './rule-words.ts';

/** The card of a mention: what the page's list tells of the entity, and why these words are taken for it. */
export function createMentionCard(mention: HTMLElement): CardContent {
  const { entity, rule, confidence } = mention.dataset;
  const item = entity === undefined ? null : document.getElementById(`entity-${entity}`);
  const name = textOf(item?.querySelector('[data-card=name], a')) || textOf(mention);
  const about = item ? copyItem(item) : [createUnknown(mention)];
  return { label: name, nodes: [...about, ...createReason(rule, confidence), ...createMapButton(mention)] };
}

/** A way to the map, where it is there and the place may be on it. */
function createMapButton(mention: HTMLElement): HTMLElement[] {
  const { entity } = mention.dataset;
  const known = document.documentElement.classList.contains('has-map') && mention.matches('.place');
  if (!known || entity === undefined) return [];
  const attributes = { type: 'button', class: 'copy', 'data-show-on-map': entity };
  return [element('p', { class: 'card-actions' }, element('button', attributes, 'Show on the map'))];
}

/** A name that is found, but not known, is said to be so. */
function createUnknown(mention: HTMLElement): HTMLElement {
  const words = element('strong', {}, textOf(mention));
  return element('p', {}, words, ': a name that this site has no record of.');
}

/** The card of a time expression: what the page's list of dates says of it. */
export function createTimeCard(time: HTMLElement): CardContent {
  const { time: value = '', rule, confidence } = time.dataset;
  const item = [...document.querySelectorAll<HTMLElement>('[data-date]')].find(
    ({ dataset }) => dataset.date === value,
  );
  const about = item ? copyItem(item) : [element('p', {}, `${textOf(time)}: `, element('code', {}, value))];
  return { label: textOf(time), nodes: [...about, ...createReason(rule, confidence)] };
}

/** Why an annotation is there, in plain words; nothing where it does not say. */
export function createReason(rule: string | undefined, confidence: string | undefined): HTMLElement[] {
  const sure = formatConfidence(confidence);
  if (rule === undefined && sure === undefined) return [];
  const reason = element('p', { class: 'card-reason' });
  if (rule !== undefined) reason.append('Found by ', explainRule(rule), sure === undefined ? '.' : '; ');
  if (sure !== undefined) reason.append(`${sure}.`);
  return [reason];
}
