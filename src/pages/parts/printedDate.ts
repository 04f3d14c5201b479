/** `yyyy-MM-dd` → `dd/MM/yyyy`. */
export const printed = (date: string): string => date.split('-').reverse().join('/');
