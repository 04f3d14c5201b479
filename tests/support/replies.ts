import type { Project } from 'stand-in';
import type { CommitteePart, Failure, RepliesAnswer } from '../../src/answers';
import { wholeOf } from '../../src/replies/committee';
import { readReplies, type Unread } from '../../src/replies/readReplies';
import { callDoor } from './doors';

/** What the page "Nhập phản hồi" shows of pasted messages: it reads them against the committee, and asks what that would change. */
export function pasteReplies(
  project: Project,
  text: string,
): (RepliesAnswer & { unread: Unread[] }) | Failure {
  const part = callDoor(project, 'committeeForReplies', { from: 0 }) as CommitteePart | Failure;
  if (!part.ok) return part;
  const { committee, today } = wholeOf([part]);
  const { updates, unread } = readReplies(text, committee, today);
  const answer = callDoor(project, 'proposeUpdates', { updates }) as RepliesAnswer | Failure;
  return answer.ok ? { ...answer, unread } : answer;
}
