import { hasOneOf } from '../google/pages';

/** Names of tabs that every workbook of ours has; those who open it do not wait for the part that knows all of them. */
export const isBegun = (): boolean => hasOneOf(['Tổng quan', 'Cài đặt']);
