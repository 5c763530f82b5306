import type { EntityLookup, QuotationEntry } from '../archive/archive.ts';
import { describeDecided } from '../archive/decided-words.ts';
import { notesAbout } from '../archive/notes-about.ts';
import { hasOwnPage } from '../archive/own-page.ts';
import { describeSpeaker, isUncertain, joinSpans, type Speaker } from '../archive/speaker.ts';
import { describeDenial, statementLead, upperFirst } from '../archive/statement.ts';
import { type Citation, createCitation, withoutMarks } from '../export/citation.ts';
import { findCitedPublisher } from '../export/licence.ts';
import type { AnchoredQuotation } from '../schemas/article-record.ts';
import type { EditorNote } from '../schemas/editor-note.ts';
import type { Site } from '../schemas/site.ts';
import { absoluteAddress, articlePath, quotationPath } from './addresses.ts';

/** A quotation as lists and pages show it. */
export interface QuotationView {
  readonly entry: QuotationEntry;
  readonly speaker: Speaker;
  readonly uncertain: boolean;
  /** As in the article; direct speech includes its quotation marks. */
  readonly words: string;
  /** "" if there is none. */
  readonly cue: string;
  /** Must precede the words wherever they are shown: "Ann Lee denied"; "" if they can be shown alone. */
  readonly denial: string;
  /** What an editor did to it; "" if nothing. */
  readonly decided: string;
  /** Name of the outlet. */
  readonly via: string | undefined;
  /** Path of its own page, or of its place in the article if it has none. */
  readonly path: string;
  readonly ownPage: boolean;
  /** The editor's notes about its words. */
  readonly notes: readonly EditorNote[];
}

/** Collects what readers see of a quotation. */
export function createQuotationView(entry: QuotationEntry, entities: EntityLookup): QuotationView {
  const { article, quotation } = entry;
  const { text } = article.record;
  const { via } = quotation;
  const speaker = describeSpeaker(article, quotation, entities);
  const ownPage = hasOwnPage(quotation);
  return {
    entry,
    speaker,
    uncertain: isUncertain(quotation),
    words: joinSpans(text, quotation.content),
    cue: joinSpans(text, quotation.cue),
    denial: describeDenial(text, quotation, speaker),
    decided: quotation.decided ? describeDecided(quotation.decided) : '',
    via: via === null ? undefined : (entities.get(via)?.name ?? via),
    path: quotationAddress(article.slug, quotation),
    ownPage,
    notes: notesAbout(article, quotation),
  };
}

/** Target of links to a quotation: its own page, or its place in the article if it has none. */
export function quotationAddress(slug: string, quotation: AnchoredQuotation): string {
  return hasOwnPage(quotation) ? quotationPath(quotation.id) : articlePath(slug, quotation.id);
}

/** Most characters of a quotation in a title. */
const LONGEST_TITLE = 60;

/** A title for a quotation: “Ann Lee: “We tried””, “Ann Lee denied that …”; with the cue of indirect speech. */
export function quotationTitle({ entry, speaker, words, cue, denial }: QuotationView): string {
  const { quotation, article } = entry;
  const isDirect = quotation.kind === 'direct';
  const shown = isDirect ? withoutMarks(words) : words;
  const end = shown.lastIndexOf(' ', LONGEST_TITLE);
  const short = shown.length > LONGEST_TITLE ? `${shown.slice(0, end > 0 ? end : LONGEST_TITLE)}…` : shown;
  const marked = isDirect && !/^[“"]/.test(short) ? `“${short}”` : short;
  if (denial) return `${denial} ${marked}`;
  if (!isDirect && cue && speaker.standing !== 'unknown') {
    const lead = statementLead(article.record.text, quotation, speaker);
    if (!lead.endsWith(':')) return `${lead} ${marked}`;
  }
  return `${upperFirst(speaker.label)}: ${marked}`;
}

/** Most characters of a quotation in a link to it. */
const LONGEST_LINK = 70;

/** A quotation's words for a link, cut between words; with whoever denied them. */
export function shorten({ words, denial }: QuotationView): string {
  const whole = denial ? `${denial} ${words}` : words;
  if (whole.length <= LONGEST_LINK) return whole;
  const end = whole.lastIndexOf(' ', LONGEST_LINK);
  return `${whole.slice(0, end > 0 ? end : LONGEST_LINK)} …`;
}

/** The full citation of a quotation, including its cue unless the words are the speaker's own. */
export function citeView(view: QuotationView, site: Site): Citation {
  const { entry, speaker, words, cue, denial, via, path } = view;
  const { title, published } = entry.article.frontMatter;
  return createCitation({
    words,
    verbatim: entry.quotation.kind === 'direct',
    speaker: speaker.label,
    cue: entry.quotation.kind === 'direct' || cue === '' ? undefined : cue,
    denial,
    via,
    title,
    publisher: findCitedPublisher(entry.article.frontMatter, site),
    published,
    address: absoluteAddress(path, site),
  });
}
