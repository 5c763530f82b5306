import type { ServerResponse } from 'node:http';
import type { ShownProblem } from './shown-problem.ts';
import type { ShownPage, SiteVersion } from './site-version.ts';

/** What a preview has at a moment. */
export interface PreviewState {
  readonly current: SiteVersion | undefined;
  readonly problems: readonly ShownProblem[];
}

/** A page in a browser that listens. */
interface Tab {
  readonly response: ServerResponse;
  /** Path of the page's file from the site's root. */
  readonly file: string;
  /** Undefined if it is out of date, or shows only problems. */
  readonly shown: ShownPage | undefined;
}

/** The open pages of a preview. */
export class Tabs {
  readonly #tabs = new Set<Tab>();
  /** What the pages load besides, as it was when they were last told of a change. */
  #loaded: string | undefined;

  /** Slugs of the articles that the pages belong to. */
  get slugs(): string[] {
    return [...this.#tabs].flatMap(({ shown }) => shown?.page.article ?? []);
  }

  /** Keeps the connection of a page that was rendered from the named version; tells it at once if it is out of date. */
  open(
    response: ServerResponse,
    { file, version }: { readonly file: string; readonly version: string | null },
    { current, problems }: PreviewState,
  ): void {
    const tab = { response, file, shown: current?.name === version ? current?.findShown(file) : undefined };
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    send(response, 'problems', problems);
    if (current && !tab.shown) send(response, 'change', current.name);
    this.#tabs.add(tab);
    response.on('close', () => this.#tabs.delete(tab));
  }

  /** Tells the pages what has changed; they load themselves again, or show what is wrong. */
  announce({ current, problems }: PreviewState): void {
    const loaded = current?.loaded;
    const isLoadedSame = loaded === this.#loaded;
    this.#loaded = loaded;
    for (const { response, file, shown } of this.#tabs) {
      send(response, 'problems', problems);
      const isSame = isLoadedSame && shown !== undefined && current?.isSame(file, shown);
      if (current && !isSame) send(response, 'change', current.name);
    }
  }
}

function send(response: ServerResponse, event: 'problems' | 'change', data: unknown): void {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
