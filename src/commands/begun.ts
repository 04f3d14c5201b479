import { refused, type Result } from '../domain/outcome';
import { hasOneOf } from '../google/pages';

/** Names of tabs that every workbook of ours has; those who open it do not wait for the part that knows all of them. */
export const isBegun = (): boolean => hasOneOf(['Tổng quan', 'Cài đặt']);

/** Enough for pages that ask for nothing at first. */
export const begun = (): Result<void> =>
  isBegun() ? undefined : refused({ code: 'noTrackingTabs', tasks: 'Nhiệm vụ', criteria: 'Tiêu chí' });
