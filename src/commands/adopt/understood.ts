import type { TableRequest, UnderstoodAnswer } from '../../answers';
import { understoodAnswer } from '../../answers/understoodAnswer';
import type { Result } from '../../domain/outcome';
import { workOn } from './work';

/** How a tab or a pasted table is understood, what has to be asked, and what would be read. Writes nothing. */
export function understandTable(asked: TableRequest): Result<UnderstoodAnswer> {
  const work = workOn(asked);
  return work.ok ? understoodAnswer(work) : work;
}
