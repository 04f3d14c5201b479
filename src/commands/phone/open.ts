import { isRefused, refused, type Result } from '../../domain/outcome';
import type { OpenedLink } from '../../domain/personalLinks';
import { refusalText } from '../../domain/wording';
import { timeStamp } from '../../google/clock';
import { timeZoneOfWorkbook } from '../../google/spreadsheet';
import { hasWorkbook, pageForBrowser, webAppAddress } from '../../google/webApp';
import { readSettings } from '../../workbook/reading/settings';
import type { Failure, PhoneAnswer, PhoneRequest, PhoneTestAnswer } from '../../answers';
import { phoneAnswer } from '../../answers/phoneAnswer';
import { recordOfKey, signedHere } from '../links/linkKeys';
import { isTest } from '../links/phoneTest';
import { phonePage } from '../pages';
import { readLeanWeek } from '../readWeek';
import { settingsTable } from '../rows/settingCells';
import { approvalFor } from './approve';
import { visitorOf } from './visitor';

/**
 * The page a link opens, with all it shows already in it: a slow line carries it once. Opening changes nothing, for programs that
 * look for viruses open links too. Whoever shows no good link gets the same page with one sentence.
 */
export function openPhone(parameter: { k?: unknown; t?: unknown }): ReturnType<typeof pageForBrowser> {
  // The task a letter's button was for.
  const task = typeof parameter.t === 'string' ? parameter.t.slice(0, 300) : '';
  const opened = openedBy(parameter.k, task);
  return pageForBrowser(phonePage.file, phonePage.title, {
    proof: opened.ok ? parameter.k : '',
    opened,
    task: opened.ok ? task : '',
  });
}

function openedBy(key: unknown, task: string): PhoneAnswer | PhoneTestAnswer | Failure {
  try {
    const shown = signedHere(key);
    const answer: Result<PhoneAnswer | PhoneTestAnswer> =
      shown !== null && isTest(shown) ? testAnswer() : workOfKey(key, task);
    return isRefused(answer) ? { ok: false, message: refusalText(answer.why) } : answer;
  } catch (error) {
    console.error(error);
    return { ok: false, message: unreadable };
  }
}

const unreadable =
  'Trang chưa đọc được bảng theo dõi. Thử lại sau ít phút. Nếu vẫn vậy, báo thư ký: Google chưa cho trang web đọc bảng; thư hằng tuần vẫn gửi như trước.';

function workOfKey(key: unknown, task: string): Result<PhoneAnswer> {
  const link = recordOfKey(key);
  if (link === null) return refused({ code: 'linkEnded' });
  return phoneWork(link, { task, from: 0 });
}

/** Somebody's page, read anew. Writes nothing. */
export function phoneWork(link: OpenedLink, asked: PhoneRequest): Result<PhoneAnswer> {
  if (!hasWorkbook()) throw new Error('The web app has no active spreadsheet.');
  const week = readLeanWeek();
  if (!week.ok) return week;
  const visitor = visitorOf(link, week);
  if (isRefused(visitor)) return visitor;
  const readAt = timeStamp(week.summary.settings.timeZone);
  return phoneAnswer(week, visitor, asked, readAt, approvalFor(link, visitor, week));
}

/** That the page opens and the sheet can be read from it: the zone and the settings are asked for. */
function testAnswer(): Result<PhoneTestAnswer> {
  if (!hasWorkbook()) throw new Error('The web app has no active spreadsheet.');
  timeZoneOfWorkbook();
  const { committee } = readSettings(settingsTable());
  return { ok: true, kind: 'test', committee, address: webAppAddress() ?? '' };
}
