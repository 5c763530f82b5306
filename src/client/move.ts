import { ANNOTATION, findAnnotation } from './annotations.ts';
import { announce } from './announce.ts';
import { findAll } from './element.ts';
import type { Layers } from './layers.ts';
import { findCurrent, leadTo } from './marked.ts';
import { findQuotations } from './quotations.ts';
import { stepFrom } from './step.ts';

/** Moves to the next or previous quotation and puts it into the address, so that it can be shared. */
export function moveToQuotation(text: HTMLElement, by: 1 | -1): void {
  const stops = findQuotations(text);
  const target = findNext(stops, findCurrent(text), by);
  if (!target) {
    announce(by === 1 ? 'No more quotations.' : 'No earlier quotations.');
    return;
  }
  leadTo(target, text);
  history.replaceState(history.state, '', `#${encodeURIComponent(target.id)}`);
}

/** Moves to the next or previous mention or date, even if Tab skips it; returns it, or undefined at the end. */
export function moveToMention(text: HTMLElement, layers: Layers, by: 1 | -1): HTMLElement | undefined {
  const stops = findAll(ANNOTATION, text).filter(
    (stop) => !stop.matches('.quotation') && findAnnotation(stop, layers) === stop,
  );
  const focused = document.activeElement;
  const target = findNext(stops, focused instanceof HTMLElement ? focused : undefined, by);
  if (!target) {
    announce(by === 1 ? 'No more names or dates.' : 'No earlier names or dates.');
    return undefined;
  }
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest', behavior: 'auto' });
  return target;
}

function findNext(
  stops: readonly HTMLElement[],
  from: HTMLElement | undefined,
  by: 1 | -1,
): HTMLElement | undefined {
  const tops = stops.map((stop) => stop.getBoundingClientRect().top);
  const index = from === undefined ? -1 : stops.indexOf(from);
  const next = stepFrom({ tops, current: index === -1 ? undefined : index, height: innerHeight }, by);
  return next === undefined ? undefined : stops[next];
}
