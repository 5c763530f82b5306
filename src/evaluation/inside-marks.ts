/**
 * A flag per character: 1 inside quotation marks, including the marks; the end of a line closes an open mark.
 */
export function flagInsideMarks(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let open = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '“' || (sign === '"' && !open)) open = true;
    if (sign === '\n') open = false;
    if (open || sign === '”') inside[at] = 1;
    const closes = sign === '”' || (sign === '"' && inside[at] === 1 && at > 0 && inside[at - 1] === 1);
    if (closes) open = false;
  }
  return inside;
}
