import './preview.css';
import { element } from './element.ts';
import { connectDesk } from './review/desk.ts';
import { startReview } from './review/review.ts';

/** A problem of the content, as the preview's server sends it. */
interface Problem {
  /** `file:line:column` */
  readonly place: string;
  readonly reason: string;
  readonly excerpt?: string;
}

const script = document.currentScript;

if (script instanceof HTMLScriptElement) {
  const address = new URL('preview-events', script.src);
  address.searchParams.set('page', location.pathname);
  address.searchParams.set('version', script.dataset.version ?? '');
  let events = document.hidden ? undefined : listen(address);
  // A browser keeps only six connections to a server, and a hidden page needs none.
  document.addEventListener('visibilitychange', () => {
    events?.close();
    events = document.hidden ? undefined : listen(address);
  });
  const text = document.querySelector<HTMLElement>('.text[data-article]');
  if (text) startReview(text, connectDesk(new URL('preview-review', script.src)));
}

/** Follows the content. The browser keeps the scroll position of a page that loads itself again. */
function listen(address: URL): EventSource {
  const events = new EventSource(address);
  events.addEventListener('change', () => location.reload());
  events.addEventListener('problems', ({ data }) => showProblems(JSON.parse(data)));
  return events;
}

/** Shows problems over the page, which stays as it was without them. */
function showProblems(problems: readonly Problem[]): void {
  document.querySelector('.preview-problems')?.remove();
  if (problems.length === 0) return;
  const count = problems.length === 1 ? 'A problem' : `${problems.length} problems`;
  document.body.append(
    element(
      'details',
      { class: 'preview-problems', role: 'alert', open: true },
      element('summary', {}, `${count} in the content. The page is shown as it was before.`),
      element('ol', {}, ...problems.map(describe)),
    ),
  );
}

function describe({ place, reason, excerpt }: Problem): HTMLElement {
  return element(
    'li',
    {},
    element('p', {}, element('strong', {}, place)),
    ...(excerpt === undefined ? [] : [element('pre', {}, excerpt)]),
    element('p', {}, reason),
  );
}
