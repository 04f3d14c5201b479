import { type GenericSchema, safeParse } from 'valibot';
import type { Failure } from '../commands/answers';
import { exclusively } from '../commands/exclusively';
import { isProofOf } from '../commands/pageProof';
import { openedBy, type PageName } from '../commands/pages';
import { requireSheet } from '../commands/showPage';

interface Handling<Asked, Answer> {
  /** What the page sends. Left out where it sends nothing. */
  asks?: GenericSchema<unknown, Asked>;
  /** Said when it sends something else; by default it is asked to be opened again. */
  unreadable?: string;
  /** Nobody else changes the document meanwhile. */
  exclusive?: boolean;
  does(asked: Asked): Answer;
}

/** What a page calls: its proof first, then what it asks. */
export type Door<Asked extends unknown[], Answer> = (proof: string, ...asked: Asked) => Answer | Failure;

/**
 * A function that these pages may call. Any page of the script can call any public function by its name, so what comes in
 * is checked here: where it was sent from, and that it has the shape it should have. A page without its proof is refused
 * with nothing said of the data.
 */
export function door<Answer>(
  pages: readonly PageName[],
  handling: Omit<Handling<void, Answer>, 'asks'>,
): Door<[], Answer>;
export function door<Asked, Answer>(
  pages: readonly PageName[],
  handling: Handling<Asked, Answer> & { asks: GenericSchema<unknown, Asked> },
): Door<[asked: Asked], Answer>;
export function door<Asked, Answer>(
  pages: readonly PageName[],
  { asks, unreadable, exclusive = false, does }: Handling<Asked, Answer>,
): (proof: unknown, asked?: unknown) => Answer | Failure {
  const again = `Mở lại ${openedBy(pages[0]!)}.`;
  return (proof, asked) => {
    const answer = (): Answer | Failure => {
      if (typeof proof !== 'string' || !pages.some((page) => isProofOf(page, proof)))
        return { ok: false, message: `Trang này không được phép làm việc này. ${again}` };
      if (asks === undefined) return does(undefined as Asked);
      const read = safeParse(asks, asked);
      if (read.success) return does(read.output);
      return { ok: false, message: unreadable ?? `Trang gửi yêu cầu không đọc được. ${again}` };
    };
    return exclusive ? exclusively(answer) : answer();
  };
}

/**
 * A function that the menu calls, which can show no proof. It first asks for the windows of the sheet, which nobody has who
 * calls from elsewhere.
 */
export function menuItem<Answer>(does: () => Answer): () => Answer {
  return () => {
    requireSheet();
    return does();
  };
}
