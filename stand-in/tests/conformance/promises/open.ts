import type * as StandIn from '../../../src/index';
import type { Open } from './promise';

/** 14:00 on Friday 11/8/2023 in Vietnam. */
const FRIDAY = Date.UTC(2023, 7, 11, 7);

/** Opens scripts in a stand-in: the real one, or one in which something was changed. */
export const openIn =
  ({ Project, ironCalc, emptyWorkbook }: typeof StandIn): Open =>
  (code, { scopes, pages = {}, locale = 'vi_VN', ...options } = {}) =>
    new Project({
      files: {
        code,
        pages,
        manifest: { timeZone: 'Asia/Ho_Chi_Minh', ...(scopes && { oauthScopes: scopes }) },
      },
      workbook: emptyWorkbook({ title: 'Sổ', locale }),
      user: 'ha@example.com',
      now: FRIDAY,
      evaluator: ironCalc(),
      ...options,
    });
