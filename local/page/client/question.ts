import type { Answer, GivenAnswer } from 'stand-in';
import type { Asked } from '../protocol';
import { el } from './dom';

const captions: Record<Answer, string> = {
  OK: 'Đồng ý',
  CANCEL: 'Hủy',
  YES: 'Có',
  NO: 'Không',
  CLOSE: 'Đóng',
};

/** Shows what a command asks, as Sheets shows an alert or a prompt. Escape and ✕ close it, which is an answer too. */
export const askPerson = ({ kind, title, prompt, buttons }: Asked, place: Element): Promise<GivenAnswer> =>
  new Promise((answered) => {
    const field = el('input', { type: 'text', autocomplete: 'off', aria: { label: prompt } });
    const close = el('button', {
      type: 'button',
      className: 'icon',
      textContent: '✕',
      aria: { label: 'Đóng câu hỏi' },
    });
    const choices = (buttons.split('_') as Answer[]).map((button) =>
      el('button', { type: 'submit', value: button, textContent: captions[button] }),
    );
    const form = el(
      'form',
      { method: 'dialog' },
      el('p', { textContent: prompt }),
      kind === 'prompt' ? field : null,
      el('div', { className: 'choices' }, ...choices),
    );
    const dialog = el(
      'dialog',
      { className: 'question', aria: { label: title || 'Câu hỏi' } },
      el('div', { className: 'heading' }, el('h2', { textContent: title }), close),
      form,
    );
    close.onclick = () => dialog.close();
    dialog.onclose = () => {
      dialog.remove();
      answered({ button: (dialog.returnValue || 'CLOSE') as Answer, text: field.value });
    };
    place.append(dialog);
    dialog.showModal();
    (kind === 'prompt' ? field : choices[0])?.focus();
  });
