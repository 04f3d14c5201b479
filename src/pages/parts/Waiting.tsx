import type { Work } from '../useWork';
import { Action } from './Action';
import { Status } from './Status';

/** The page before its first answer: what is being read, or why it could not be and a way to try again. */
export function Waiting({ title, work, retry }: { title: string; work: Work; retry(): Promise<void> }) {
  return (
    <main class="waiting">
      <h1>{title}</h1>
      <Status said={work.said} />
      {work.said.kind === 'failed' && <Action onPress={retry}>Thử lại</Action>}
    </main>
  );
}
