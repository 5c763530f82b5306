import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { RenderContext } from './page-kind.ts';

/** A container keeps a route for everything that it renders, and looks through them each time. */
const RENDERS_PER_CONTAINER = 100;

let container: Promise<AstroContainer> | undefined;
let renders = 0;

/** Renders a page, which is a whole document, or a component for part of one. */
export async function renderComponent(
  component: AstroComponentFactory,
  props: object,
  { context, partial }: { readonly context: RenderContext; readonly partial: boolean },
): Promise<string> {
  if (renders++ % RENDERS_PER_CONTAINER === 0) container = undefined;
  container ??= AstroContainer.create();
  return (await container).renderToString(component, { props: { ...props }, locals: context, partial });
}

/** Renders pages of a kind as documents of the component. */
export function renderAs(
  component: AstroComponentFactory,
): (props: object, context: RenderContext) => Promise<string> {
  return (props, context) => renderComponent(component, props, { context, partial: false });
}
