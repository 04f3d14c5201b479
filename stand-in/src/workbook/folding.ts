/** A text without its marks above and below: `Nhiệm vụ` → `Nhiem vu`. */
export const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
