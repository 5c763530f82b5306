import type { TextQuoteSelector } from '../../anchors/selector.ts';
import type { Choice, ReviewItem } from '../../review/list-items.ts';
import type { Decision, Subject } from '../../schemas/decision.ts';

/** What the preview's server says about an article. */
export interface Sheet {
  readonly items: readonly ReviewItem[];
  readonly records: readonly (readonly [id: string, name: string, type: string])[];
  readonly types: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What the server can be asked to do. */
export type Change =
  | { readonly article: string; readonly decision: Partial<Decision> }
  | { readonly alias: { readonly entity: string; readonly name: string } }
  | {
      readonly record: {
        readonly type: string;
        readonly name: string;
        readonly description: string;
        readonly kind?: string;
        readonly geonames?: number;
      };
    }
  | { readonly merge: { readonly from: string; readonly into: string } }
  | { readonly undo: true }
  | { readonly redo: true };

/** The preview's server, which lists what is to be decided and writes decisions; errors have its words. */
export interface Desk {
  list(article: string): Promise<Sheet>;
  find(
    article: string,
    of: Subject,
    words: TextQuoteSelector,
  ): Promise<{ readonly selector: TextQuoteSelector; readonly choices: readonly Choice[] }>;
  change(change: Change): Promise<void>;
}

/** Connects to the server at an address. */
export function connectDesk(address: URL): Desk {
  const ask = async (parameters: Readonly<Record<string, string>>) => {
    const url = new URL(address);
    url.search = new URLSearchParams(parameters).toString();
    return answer(await fetch(url));
  };
  return {
    list: (article) => ask({ article }),
    find: (article, of, words) => ask({ article, of, ...words }),
    async change(change) {
      const headers = { 'Content-Type': 'application/json' };
      await answer(await fetch(address, { method: 'POST', headers, body: JSON.stringify(change) }));
    },
  };
}

async function answer(response: Response) {
  const body = await response.json();
  if (!response.ok) throw new Error(body.error);
  return body;
}
