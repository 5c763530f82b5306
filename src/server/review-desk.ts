import { findWords } from '../anchors/find-words.ts';
import { foldText } from '../anchors/fold-text.ts';
import { type TextQuoteSelector, toSelector } from '../anchors/selector.ts';
import type { Gazetteer } from '../annotate/types.ts';
import { entityTypes } from '../entity-types/entity-types.ts';
import { guessPlaceKind } from '../knowledge/guess-place.ts';
import { createEntities } from '../knowledge/load-knowledge.ts';
import type { Article, Publication } from '../publication/publication.ts';
import { withNames } from '../review/change-record.ts';
import { type Choice, listChoices, listItems, type ReviewItem } from '../review/list-items.ts';
import { splitAtBlocks } from '../review/place-words.ts';
import { parseReview, reviewFolder } from '../review/read-reviews.ts';
import { withDecision } from '../review/write-decision.ts';
import { findAddressPartFault } from '../schemas/address-part.ts';
import type { Decision, Subject } from '../schemas/decision.ts';
import { entityFolders } from '../schemas/entity.ts';
import { formatRecord } from '../schemas/format-record.ts';
import { toSlug } from '../text/slug.ts';
import { EditHistory, type FileChange } from './edit-history.ts';
import type { ReviewRequest } from './review-request.ts';

export interface DeskOptions {
  /** The site's folder. */
  readonly site: string;
  readonly gazetteer: () => Gazetteer;
  /** The day as an ISO date. */
  today(): string;
}

/** What an editor sees of an article. */
export interface ReviewSheet {
  readonly items: readonly ReviewItem[];
  /** The records that an annotation can be set to: id, name and type. */
  readonly records: readonly (readonly [id: string, name: string, type: string])[];
  readonly types: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Words of an article that an editor has selected. */
export interface SelectedWords {
  readonly selector: TextQuoteSelector;
  readonly choices: readonly Choice[];
}

/** Where an editor decides: lists what is to be decided, and writes decisions and records. Errors for the editor are `RangeError`s. */
export class ReviewDesk {
  readonly #options: DeskOptions;
  readonly #history: EditHistory;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#history = new EditHistory(options.site);
  }

  /** The annotations of an article, the most doubtful first. */
  list(publication: Publication, slug: string): ReviewSheet {
    const article = articleOf(publication, slug);
    const records = [...publication.entities.values()].map(({ id, name, type }) => [id, name, type] as const);
    const { canUndo, canRedo } = this.#history;
    return {
      items: listItems(article.record, this.#setting(publication, article)),
      records,
      types: entityTypes.map(({ type }) => type),
      canUndo,
      canRedo,
    };
  }

  /** What words of an article that have no annotation can mean. */
  find(publication: Publication, slug: string, of: Subject, selector: TextQuoteSelector): SelectedWords {
    const article = articleOf(publication, slug);
    const { text, blocks } = article.record;
    const searched = foldText(text);
    const found = findWords(selector, searched);
    if (typeof found === 'string') throw new RangeError(FAULTS[found]);
    const spans = found.flatMap((span) => splitAtBlocks(span, { text, blocks, searched }));
    const [first] = spans;
    if (!first || (of !== 'quotation' && spans.length > 1))
      throw new RangeError('select words of one paragraph');
    const choices = listChoices(of, first, article.record, this.#setting(publication, article));
    return { selector: toSelector(text, spans), choices };
  }

  /** Writes what an editor wants, and returns the files that were written. */
  change(publication: Publication, request: ReviewRequest): string[] {
    if ('undo' in request) return this.#history.undo();
    if ('redo' in request) return this.#history.redo();
    const changes = this.#changesFor(publication, request);
    this.#history.apply(changes);
    return changes.map(({ file }) => file);
  }

  #changesFor(publication: Publication, request: ReviewRequest): FileChange[] {
    if ('decision' in request)
      return [this.#decide(articleOf(publication, request.article), request.decision)];
    if ('alias' in request)
      return [this.#name(publication, request.alias.entity, { aliases: [request.alias.name] })];
    if ('record' in request) return [this.#addRecord(publication, request.record)];
    return 'merge' in request ? this.#merge(publication, request.merge) : [];
  }

  #decide({ slug, record: { text, blocks }, frontMatter }: Article, decision: Decision): FileChange {
    const [file = ''] = [slug, ...frontMatter.formerly]
      .map((one) => `${reviewFolder}/${one}.yaml`)
      .filter((one, i) => i === 0 || this.#history.read(one) !== undefined)
      .sort(
        (a, b) => Number(this.#history.read(b) !== undefined) - Number(this.#history.read(a) !== undefined),
      );
    const before = this.#history.read(file);
    const review = before === undefined ? { decisions: [] } : readOrRefuse(before, file);
    const dated = { ...decision, on: decision.on ?? this.#options.today() };
    const after = withDecision(before, {
      decision: dated,
      review,
      text: { text, blocks, searched: foldText(text) },
    });
    readOrRefuse(after, file);
    return { file, before, after };
  }

  #name(
    publication: Publication,
    id: string,
    names: { readonly aliases?: readonly string[]; readonly formerly?: readonly string[] },
  ): FileChange {
    const file = recordFile(publication, id);
    const before = this.#history.read(file) ?? '';
    return { file, before, after: withNames(before, names) };
  }

  #merge(
    publication: Publication,
    { from, into }: { readonly from: string; readonly into: string },
  ): FileChange[] {
    const [old, kept] = [publication.entities.get(from), publication.entities.get(into)];
    if (from === into) throw new RangeError('choose another record to join it with');
    if (old && kept && old.type !== kept.type)
      throw new RangeError(`${old.name} is of type ${old.type} and ${kept.name} of type ${kept.type}`);
    const file = recordFile(publication, from);
    const aliases = old ? [old.name, ...old.aliases] : [];
    return [
      this.#name(publication, into, { aliases, formerly: [from, ...(old?.formerly ?? [])] }),
      { file, before: this.#history.read(file), after: undefined },
    ];
  }

  #addRecord(
    publication: Publication,
    { name, type, description, kind, geonames }: Extract<ReviewRequest, { record: unknown }>['record'],
  ): FileChange {
    const id = toSlug(name);
    const fault = id === '' ? 'has no Latin letters to make an id of' : findAddressPartFault(id);
    if (fault !== undefined) throw new RangeError(`the name “${name}” ${fault}; make the record by hand`);
    if (publication.entities.has(id)) throw new RangeError(`there is a record with the id ${id} already`);
    const place = this.#options
      .gazetteer()
      .lookup(name)
      .find((one) => one.geonames === geonames && geonames !== undefined);
    const facts = { type, name, description, aliases: [], gender: undefined, wikidata: undefined };
    const after = formatRecord({ ...facts, kind: kind ?? (place && guessPlaceKind(place)), place });
    return { file: `content/entities/${entityFolders[type]}/${id}.yaml`, before: undefined, after };
  }

  #setting({ entities }: Publication, { record: { text } }: Article) {
    return { text, entities: createEntities(entities), gazetteer: this.#options.gazetteer() };
  }
}

const FAULTS = {
  lost: 'these words are not found in the article: select words of its text',
  ambiguous: 'these words stand in the article more than once: select some more',
} as const;

function articleOf({ articles }: Publication, slug: string): Article {
  const article = articles.get(slug);
  if (!article) throw new RangeError(`there is no article ${slug}`);
  return article;
}

function recordFile({ entities }: Publication, id: string): string {
  const record = entities.get(id);
  if (!record) throw new RangeError(`there is no record ${id}`);
  return `content/entities/${entityFolders[record.type]}/${id}.yaml`;
}

/** What is in a file of decisions; one that is broken is not written over. */
function readOrRefuse(source: string, file: string): Pick<ReturnType<typeof parseReview>, 'decisions'> {
  try {
    return parseReview(source, file);
  } catch (error) {
    if (error instanceof Error) throw new RangeError(`${error.message}; nothing was written`);
    throw error;
  }
}
