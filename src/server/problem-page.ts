import type { Element, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ShownProblem } from './shown-problem.ts';

/** A page with what is wrong, where there is no page to show it over. It loads itself again once all is well. */
export function problemPage(problems: readonly ShownProblem[]): string {
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [text('Problems')]),
    element('link', { rel: ['stylesheet'], href: '/assets/preview.css' }),
    element('script', { src: '/assets/preview.js', defer: true }),
  ]);
  const body = element('body', {}, [
    element('details', { className: ['preview-problems'], open: true }, [
      element('summary', {}, [text('There is nothing to show yet')]),
      element('ol', {}, problems.map(describe)),
    ]),
  ]);
  const page: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, element('html', { lang: 'en' }, [head, body])],
  };
  return toHtml(page);
}

function describe({ place, excerpt, reason }: ShownProblem): Element {
  return element('li', {}, [
    element('p', {}, [element('strong', {}, [text(place)])]),
    ...(excerpt === undefined ? [] : [element('pre', {}, [text(excerpt)])]),
    element('p', {}, [text(reason)]),
  ]);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): Text {
  return { type: 'text', value };
}
