import { firstWordsOf } from '../annotate/mentions/name-index.ts';
import { unspacedNamesOf } from '../annotate/mentions/unspaced-names.ts';
import type { Entity } from '../annotate/types.ts';
import { digestOf } from '../cache/digest.ts';
import type { AnnotatedArticle } from './annotate-article.ts';

/** Tells which records could have made a difference to the annotations of an article. */
export class RelevantRecords {
  readonly #digests: ReadonlyMap<string, string>;
  readonly #byWord = new Map<string, string[]>();
  readonly #unspaced: readonly (readonly [name: string, id: string])[];

  constructor(entities: ReadonlyMap<string, Entity>) {
    this.#digests = new Map([...entities].map(([id, entity]) => [id, digestOf(JSON.stringify(entity))]));
    for (const [id, entity] of entities) {
      for (const word of firstWordsOf(entity)) {
        const ids = this.#byWord.get(word);
        if (ids) ids.push(id);
        else this.#byWord.set(word, [id]);
      }
    }
    this.#unspaced = [...entities].flatMap(([id, entity]) =>
      unspacedNamesOf(entity).map((name) => [name, id] as const),
    );
  }

  /** A digest of the records whose names begin with a word that was looked up, or that stand in the text unspaced. */
  digest({ words, record }: Pick<AnnotatedArticle, 'words' | 'record'>): string {
    const ids = new Set(words.flatMap((word) => this.#byWord.get(word) ?? []));
    for (const [name, id] of this.#unspaced) if (record.text.includes(name)) ids.add(id);
    return digestOf(...[...ids].sort().map((id) => `${id} ${this.#digests.get(id)}`));
  }
}
