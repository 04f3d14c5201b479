const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** "05/08/2023" → "Thứ Bảy 05/08": people remember the weekday, and the year is known. */
export function dayName(printed: string): string {
  const [day = 1, month = 1, year = 1970] = printed.split('/').map(Number);
  return `${weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]} ${printed.slice(0, 5)}`;
}
