import { type GenericSchema, safeParse } from 'valibot';
import type { Failure } from '../answers';
import { inWords } from '../answers/inWords';
import { exclusively } from '../commands/exclusively';
import { recordOfKey, signedHere } from '../commands/links/linkKeys';
import { isTest } from '../commands/links/phoneTest';
import { isProofOf } from '../commands/pageProof';
import { openedBy, type PageName } from '../commands/pages';
import { askForMissing, noteRefusal, requireSheet } from '../commands/showPage';
import { type Refusal, refused, type Result } from '../domain/outcome';
import { exceptionText } from '../domain/wording';

/** Pages that only open another page are told nothing. */
type Done = { ok: true } | void;

interface Handling<Asked, Answer extends Done> {
  /** What the page sends. Left out where it sends nothing. */
  asks?: GenericSchema<unknown, Asked>;
  /** Why it refuses anything else; by default the page is asked to be opened again. */
  unreadable?: Refusal;
  /** Nobody else changes the document meanwhile. */
  exclusive?: boolean;
  does(asked: Asked): Result<Answer>;
}

/** What a page calls: its proof first, then what it asks. */
export type Door<Asked extends unknown[], Answer> = (proof: string, ...asked: Asked) => Answer | Failure;

/**
 * A function that these pages may call. Any page of the script can call any public function by its name, so what comes in
 * is checked here: where it was sent from, and that it has the shape it should have. A page without its proof is refused
 * with nothing said of the data. It never throws: what goes wrong is one sentence to the page, and a line in Google's log.
 */
export function door<Answer extends Done>(
  pages: readonly PageName[],
  handling: Omit<Handling<void, Answer>, 'asks'>,
): Door<[], Answer>;
export function door<Asked, Answer extends Done>(
  pages: readonly PageName[],
  handling: Handling<Asked, Answer> & { asks: GenericSchema<unknown, Asked> },
): Door<[asked: Asked], Answer>;
export function door<Asked, Answer extends Done>(
  pages: readonly PageName[],
  { asks, unreadable, exclusive = false, does }: Handling<Asked, Answer>,
): (proof: unknown, asked?: unknown) => Answer | Failure {
  const opener = openedBy(pages[0]!);
  return (proof, asked) =>
    answered(exclusive, () => {
      if (typeof proof !== 'string' || !pages.some((page) => isProofOf(page, proof)))
        return refused({ code: 'wrongPage', openedBy: opener });
      if (asks === undefined) return does(undefined as Asked);
      const read = safeParse(asks, asked);
      if (read.success) return does(read.output);
      return refused(unreadable ?? { code: 'unreadableRequest', openedBy: opener });
    });
}

/** What came of it, in words: one sentence and a line in Google's log where something broke. */
export function answered<Answer extends Done>(
  exclusive: boolean,
  does: () => Result<Answer>,
): Answer | Failure {
  try {
    return inWords(exclusive ? exclusively(does) : does());
  } catch (error) {
    return { ok: false, message: brokenBy(error) };
  }
}

/** What people read of it; Google's log has it whole. */
function brokenBy(error: unknown): string {
  console.error(error);
  noteRefusal(error);
  return exceptionText(error);
}

const shownOverSheet = (error: unknown): Error => new Error(brokenBy(error));

interface LinkHandling<Known, Asked, Answer extends Done> extends Pick<
  Handling<Asked, Answer>,
  'asks' | 'exclusive'
> {
  does(known: Known, asked: Asked): Result<Answer>;
}

interface LinkDoor<Known> {
  <Answer extends Done>(handling: Omit<LinkHandling<Known, void, Answer>, 'asks'>): Door<[], Answer>;
  <Asked, Answer extends Done>(
    handling: LinkHandling<Known, Asked, Answer> & { asks: GenericSchema<unknown, Asked> },
  ): Door<[asked: Asked], Answer>;
}

/** `known`: what a key stands for; null for one that is not good. No cell is read to tell it. */
const doorOfLinks =
  <Known>(known: (key: unknown) => Known | null): LinkDoor<Known> =>
  <Asked, Answer extends Done>({
    asks,
    exclusive = false,
    does,
  }: LinkHandling<Known, Asked, Answer>): ((key: unknown, asked?: unknown) => Answer | Failure) =>
  (key, asked) => {
    const work = (): Result<Answer> => {
      const holder = known(key);
      if (holder === null) return refused({ code: 'linkEnded' });
      if (asks === undefined) return does(holder, undefined as Asked);
      const read = safeParse(asks, asked);
      return read.success
        ? does(holder, read.output)
        : refused({ code: 'unreadableRequest', openedBy: 'liên kết trong thư' });
    };
    // A wrong link is known before anybody waits for the document, so that it holds up nobody.
    return answered(false, () => (exclusive && known(key) !== null ? exclusively(work) : work()));
  };

/** A function for the page that a personal link opened, whose key it shows in place of a proof. */
export const linkDoor = doorOfLinks(recordOfKey);

/** A function for the page by which somebody tries whether the web app opens. */
export const testDoor = doorOfLinks((key) => {
  const shown = signedHere(key);
  return shown !== null && isTest(shown) ? shown : null;
});

/**
 * A function that the menu calls, which can show no proof. It first asks for the windows of the sheet, which nobody has who
 * calls from elsewhere. At the end, come what may, Google is had ask for a permission that this run or an earlier one missed.
 */
export function menuItem<Answer extends Done>(does: () => Result<Answer>): () => Answer | Failure {
  return () => {
    requireSheet();
    try {
      return inWords(does());
    } catch (error) {
      throw shownOverSheet(error);
    } finally {
      askForMissing();
    }
  };
}
