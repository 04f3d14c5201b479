import type { Project } from 'stand-in';
import type { Failure, NamesAnswer, NoticeAnswer } from '../../src/answers';
import { reading, toPropose } from '../../src/pages/notice/reading';
import { callDoor } from './doors';

/** What the page "Nhập thông báo" makes of a pasted text: reads it by the names of the sheet, and asks where its duties stand. */
export function pasteNotice(project: Project, text: string, date = ''): NoticeAnswer | Failure {
  const known = callDoor(project, 'namesForNotice') as NamesAnswer | Failure;
  if (!known.ok) return known;
  return callDoor(project, 'proposeDuties', toPropose(reading(text, date, known.names))) as
    NoticeAnswer | Failure;
}
