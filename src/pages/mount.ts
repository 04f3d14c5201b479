import { render, type ComponentChild } from 'preact';

/**
 * Draws a page into the document Google serves, once all of it is there, with the proof at its end; that document keeps neither
 * our `lang` nor our title.
 */
export function mount(title: string, page: ComponentChild): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => draw(title, page));
  else draw(title, page);
}

function draw(title: string, page: ComponentChild): void {
  document.documentElement.lang = 'vi';
  document.title = title;
  const root = document.createElement('div');
  root.className = 'page';
  document.body.append(root);
  render(page, root);
}
