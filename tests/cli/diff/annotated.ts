import type { AnnotatedText } from '../../../src/cli/diff/annotated-text.ts';

/**
 * An article text with marked annotations: `[Ann Lee|ann-lee]` is a mention, `{“We closed it,”|ann-lee|said}` a quotation
 * with speaker and cue, `<Monday|2016-09-05>` a time expression.
 */
export function readMarked(marked: string, confidence = 1): AnnotatedText {
  const mentions: AnnotatedText['mentions'][number][] = [];
  const quotations: AnnotatedText['quotations'][number][] = [];
  const times: AnnotatedText['times'][number][] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/[[{<]([^|\]}>]+)\|([^|\]}>]*)(?:\|([^\]}>]*))?[\]}>]/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const [whole, words = '', value = '', cue = ''] = match;
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (whole.startsWith('['))
      mentions.push({ ...span, kind: 'name', type: cue || 'person', entity: value || null, confidence });
    else if (whole.startsWith('<')) times.push({ ...span, value, confidence });
    else
      quotations.push({
        kind: 'direct',
        content: [span],
        cue: [],
        source: [],
        speaker: value || null,
        via: null,
        ...(cue === 'denied' ? { negated: true } : {}),
        confidence,
      });
  }
  return { id: 'a', text: text + marked.slice(at), mentions, quotations, times };
}
