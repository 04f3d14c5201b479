/**
 * Copies what stands in a field, and selects it for whoever must copy it by hand. Google shows pages in a frame that may
 * be denied the clipboard; the older way works there as long as the click is fresh. Answers whether it was copied.
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  // Selecting leads to the end of a long text; people read from the beginning.
  field.scrollTop = 0;
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
