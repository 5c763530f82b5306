/**
 * Paragraphs in quotation marks: each begins with one, the last ends with one, and marks in them become single ones.
 * Words that are in marks as they are stay so.
 */
export function quoteParagraphs(paragraphs: readonly string[]): string[] {
  const [only = ''] = paragraphs;
  if (paragraphs.length === 1 && /^“[^“”]*”$/.test(only)) return [only];
  const last = paragraphs.length - 1;
  return paragraphs.map((words, i) => {
    const inner = words.replaceAll('“', '‘').replaceAll('”', '’');
    return `“${inner}${i === last ? '”' : ''}`;
  });
}
