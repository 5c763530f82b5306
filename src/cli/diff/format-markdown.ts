import { toHtml } from 'hast-util-to-html';
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { stringifyMarkdown } from '../import/stringify.ts';
import type { RecordDifference } from './compare-records.ts';
import type { ArticleDifference, Difference, LocatedChange } from './compare-sides.ts';
import type { FieldChange } from './compare-texts.ts';
import {
  countTotals,
  describeCounts,
  describeTotals,
  describeTraits,
  shorten,
  shortenBoth,
} from './diff-words.ts';

/** An article with more changes than these is folded. */
const MOST_OPEN = 10;

/** GitHub refuses a comment of more than 65,536 characters; the rest is for the last lines. */
const MOST_CHARACTERS = 60_000;

/**
 * A difference as a comment on a pull request. All words of articles are code, so that no markup, mention of an account
 * or address in them has an effect. What does not fit is counted.
 */
export function formatMarkdown(
  difference: Difference,
  { old, now }: { readonly old: string; readonly now: string },
): string {
  const head = write([
    { type: 'heading', depth: 3, children: [text('Annotations: '), code(old), text(' → '), code(now)] },
    { type: 'paragraph', children: [text(describeTotals(countTotals(difference)))] },
  ]);
  const sections = [
    ...difference.articles.map((article) => write(formatArticle(article))),
    ...(difference.records.length === 0 ? [] : [write(formatRecords(difference.records))]),
  ];
  let length = head.length;
  const shown = sections.filter((section) => {
    length += section.length + 1;
    return length <= MOST_CHARACTERS;
  });
  const left = sections.length - shown.length;
  const rest =
    left === 0
      ? []
      : [
          write([
            {
              type: 'paragraph',
              children: [text(`Too long to show: ${left} more of ${sections.length} sections.`)],
            },
          ]),
        ];
  return [head, ...shown, ...rest].join('\n');
}

function formatArticle({ status, file, slug, formerly, counts, changes }: ArticleDifference): RootContent[] {
  const note =
    status === 'added' || status === 'removed'
      ? `${status}: ${describeCounts(counts)}`
      : `${changes.length || 'no'} ${changes.length === 1 ? 'difference' : 'differences'}`;
  const renamed =
    formerly === undefined ? [] : [text(', renamed from '), code(formerly), text(' to '), code(slug)];
  if (changes.length <= MOST_OPEN)
    return [
      { type: 'paragraph', children: [strong(code(file)), text(` (${note}`), ...renamed, text(')')] },
      ...(changes.length > 0 ? [listOf(changes.map(formatChange))] : []),
    ];
  // Markdown within a summary is not read.
  const summary = toHtml({
    type: 'element',
    tagName: 'summary',
    properties: {},
    children: [
      {
        type: 'element',
        tagName: 'code',
        properties: {},
        children: [{ type: 'text', value: shorten(file) }],
      },
      { type: 'text', value: ` (${note}${formerly === undefined ? '' : `, renamed`})` },
    ],
  });
  return [
    { type: 'html', value: `<details>\n${summary}` },
    ...(formerly === undefined ? [] : [paragraph([text('Renamed'), ...renamed.slice(1)])]),
    listOf(changes.map(formatChange)),
    { type: 'html', value: '</details>' },
  ];
}

function formatChange(change: LocatedChange): ListItem {
  const { status, layer, words, line, fields } = change;
  const place = line === undefined ? '' : `, line ${line}`;
  const traits = describeTraits(change);
  const what = paragraph([
    text(`${status} ${layer}${place}: `),
    code(words),
    ...(traits === '' ? [] : [text(': '), code(traits)]),
  ]);
  return fields.length === 0 ? item(what) : item(what, listOf(fields.map(formatField)));
}

function formatRecords(records: readonly RecordDifference[]): RootContent[] {
  return [
    paragraph([strong(text('Records'))]),
    listOf(
      records.map(({ status, file, name, formerly, fields }) => {
        const was = formerly === undefined ? [] : [text(', renamed from '), code(formerly)];
        const what = paragraph([text(`${status} `), code(file), text(' ('), code(name), ...was, text(')')]);
        return fields.length === 0 ? item(what) : item(what, listOf(fields.map(formatField)));
      }),
    ),
  ];
}

function formatField(field: FieldChange): ListItem {
  const [before, now] = shortenBoth(field);
  return item(paragraph([text(`${field.field}: `), code(before), text(' → '), code(now)]));
}

const write = (children: RootContent[]): string =>
  stringifyMarkdown({ type: 'root', children } satisfies Root);
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value: shorten(value) });
const strong = (child: PhrasingContent): PhrasingContent => ({ type: 'strong', children: [child] });
const paragraph = (children: PhrasingContent[]): BlockContent & RootContent => ({
  type: 'paragraph',
  children,
});
const item = (...children: BlockContent[]): ListItem => ({ type: 'listItem', spread: false, children });
const listOf = (children: ListItem[]): BlockContent & RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children,
});
