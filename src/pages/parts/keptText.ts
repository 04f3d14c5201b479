/**
 * What somebody typed and did not save yet, kept by the browser: the ✕ of a sidebar closes it without asking the page. A browser
 * that keeps nothing costs no more than that.
 */
const nameOf = (key: string): string => `tong-hop-tuan.${key}`;

/** Empty where nothing was kept. */
export function keptText(key: string): string {
  try {
    return localStorage.getItem(nameOf(key)) ?? '';
  } catch {
    return '';
  }
}

/** An empty text is forgotten. */
export function keepText(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(nameOf(key));
    else localStorage.setItem(nameOf(key), text);
  } catch {
    // Nothing is lost but the help.
  }
}
