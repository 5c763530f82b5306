/** For a script that renders a component; `astro check` knows its properties. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

declare namespace App {
  type Context = import('./pages/page-kind.ts').RenderContext;
  /** What every component can use besides its properties. */
  interface Locals extends Context {}
}
