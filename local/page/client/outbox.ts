import type { LetterLine, LetterView } from '../protocol';
import { el } from './dom';

interface Source {
  letters: () => Promise<LetterLine[]>;
  letter: (index: number) => Promise<LetterView>;
}

const choice = (
  name: string,
  label: string,
  options: [value: string, caption: string][],
  chosen: () => void,
) =>
  el(
    'fieldset',
    { className: 'choice', onchange: chosen },
    el('legend', { textContent: label }),
    ...options.map(([value, caption], index) =>
      el(
        'label',
        {},
        el('input', { type: 'radio', name, value, checked: index === 0 }),
        el('span', { textContent: caption }),
      ),
    ),
  );

const field = (label: string, value: string) =>
  value ? el('div', {}, el('dt', { textContent: label }), el('dd', { textContent: value })) : null;

/** The letters sent, each as a mail program would show it. */
export class Outbox {
  readonly element = el('dialog', { className: 'outbox', aria: { label: 'Hộp thư đi' } });
  private readonly list = el('ol', { className: 'letters' });
  private readonly letter = el('article', { className: 'letter' });
  private readonly width = choice(
    'width',
    'Bề rộng',
    [
      ['640', 'Máy tính'],
      ['360', 'Điện thoại'],
    ],
    () => this.draw(),
  );
  private readonly form = choice(
    'form',
    'Dạng',
    [
      ['html', 'Trình bày'],
      ['text', 'Chữ thường'],
    ],
    () => this.draw(),
  );
  private shown: LetterView | null = null;

  constructor(private readonly source: Source) {
    const close = el('button', {
      type: 'button',
      className: 'icon',
      textContent: '✕',
      aria: { label: 'Đóng hộp thư đi' },
    });
    close.onclick = () => this.element.close();
    this.element.append(
      el(
        'div',
        { className: 'heading' },
        el('h2', { textContent: 'Hộp thư đi' }),
        this.width,
        this.form,
        close,
      ),
      el(
        'div',
        { className: 'reader' },
        el('nav', { aria: { label: 'Các thư đã gửi' } }, this.list),
        this.letter,
      ),
    );
  }

  async open(): Promise<void> {
    const letters = await this.source.letters();
    this.shown = null;
    this.list.replaceChildren(...letters.map((letter) => this.line(letter)).reverse());
    delete this.element.dataset['reading'];
    this.letter.replaceChildren(
      el('p', {
        className: 'empty',
        textContent: letters.length ? 'Chọn một thư để xem.' : 'Chưa có thư nào được gửi.',
      }),
    );
    this.element.showModal();
    if (letters.length && matchMedia('(min-width: 720px)').matches) await this.read(letters.length - 1);
  }

  private line({ index, to, subject, sent }: LetterLine): HTMLLIElement {
    const button = el(
      'button',
      { type: 'button', data: { letter: String(index) } },
      el('span', { className: 'to', textContent: to }),
      el('time', { textContent: sent }),
      el('span', { className: 'subject', textContent: subject }),
    );
    button.onclick = () => void this.read(index);
    return el('li', {}, button);
  }

  private async read(index: number): Promise<void> {
    this.shown = await this.source.letter(index);
    for (const button of this.list.querySelectorAll('button'))
      button.ariaCurrent = button.dataset['letter'] === String(index) ? 'true' : 'false';
    this.element.dataset['reading'] = 'true';
    this.draw();
  }

  private chosen(choice: HTMLElement): string {
    return choice.querySelector<HTMLInputElement>('input:checked')!.value;
  }

  private draw(): void {
    const letter = this.shown;
    if (!letter) return;
    const back = el('button', { type: 'button', className: 'back', textContent: '‹ Các thư' });
    back.onclick = () => delete this.element.dataset['reading'];
    this.letter.replaceChildren(
      back,
      el('h3', { textContent: letter.subject }),
      el(
        'dl',
        {},
        field('Từ', letter.from),
        field('Đến', letter.to),
        field('Đồng gửi', letter.cc),
        field('Trả lời về', letter.replyTo),
        field('Gửi lúc', letter.sent),
        field('Đính kèm', letter.attachments.join(', ')),
      ),
      el('a', { href: `/letters/${letter.index}.eml`, textContent: 'Tải thư về (.eml)', className: 'quiet' }),
      el('div', { className: 'paper', data: { width: this.chosen(this.width) } }, this.body(letter)),
    );
  }

  /** A letter runs no script and reaches nothing; its links open in a tab of their own. */
  private body({ html, text }: LetterView): HTMLElement {
    if (this.chosen(this.form) === 'text' || !html) return el('pre', { textContent: text, tabIndex: 0 });
    const frame = el('iframe', { title: 'Nội dung thư' });
    frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
    frame.srcdoc = `<base target="_blank">${html}`;
    return frame;
  }
}
