import { el } from './dom';

const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const utc = (date: string) => new Date(`${date}T00:00:00Z`);

/** `2023-08-11` as `Thứ Sáu, 11/08/2023`. */
export const dayText = (date: string): string =>
  `${weekdays[utc(date).getUTCDay()]}, ${date.split('-').reverse().join('/')}`;

export function dayAfter(date: string, days: number): string {
  const moved = utc(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** *Hôm nay*: the day the workbook believes it is. The text is ours, so that it reads dd/MM/yyyy in every browser. */
export class Day {
  private readonly input = el('input', { type: 'date', aria: { label: 'Hôm nay' }, required: true });
  private readonly text = el('span', { className: 'text' });
  readonly element: HTMLElement;

  constructor(chosen: (date: string) => void) {
    const choose = (date: string) => {
      if (date && date !== this.element.dataset['today']) chosen(date);
    };
    const step = (days: number, label: string, sign: string) =>
      el('button', {
        type: 'button',
        className: 'icon',
        textContent: sign,
        aria: { label },
        onclick: () => choose(dayAfter(this.input.value, days)),
      });
    this.input.onchange = () => choose(this.input.value);
    this.input.onclick = () => this.input.showPicker();
    const picker = el(
      'label',
      { className: 'picker', title: 'Đổi ngày hôm nay' },
      el('b', { textContent: 'Hôm nay' }),
      this.text,
      this.input,
    );
    this.element = el(
      'div',
      { className: 'day' },
      step(-1, 'Lùi một ngày', '‹'),
      picker,
      step(1, 'Tới một ngày', '›'),
    );
  }

  show(date: string): void {
    this.input.value = date;
    this.element.dataset['today'] = date;
    this.text.textContent = dayText(date);
  }
}
