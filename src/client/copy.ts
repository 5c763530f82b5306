/** Copies a text; returns false if the browser refuses. Browsers require a click or key press. */
export async function copyText(text: string, isHtml = false): Promise<boolean> {
  try {
    if (isHtml && 'ClipboardItem' in globalThis) await navigator.clipboard.write([toMarkup(text)]);
    else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // There is no clipboard over plain http, nor in every browser's file://; copying a selection still works.
    return copyBySelection(text);
  }
}

/** Markup, which editors of formatted text paste formatted and others as it is written. */
function toMarkup(html: string): ClipboardItem {
  return new ClipboardItem(
    Object.fromEntries(['text/html', 'text/plain'].map((type) => [type, new Blob([html], { type })])),
  );
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const selection = getSelection();
  const selected = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'copy-field';
  field.readOnly = true;
  document.body.append(field);
  field.select();
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch {
    copied = false;
  }
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (selected) {
    selection?.removeAllRanges();
    selection?.addRange(selected);
  }
  return copied;
}
