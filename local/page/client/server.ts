import type { GivenAnswer } from 'stand-in';
import type { Answered, Asked, LetterLine, LetterView, Reply, Requests, Selection, State } from '../protocol';

const unreachable = 'Không liên lạc được với máy chủ. Hãy xem lại cửa sổ đang chạy `npm start`.';

async function post(path: string, body: object): Promise<Reply> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error(unreachable);
  });
  const reply = (await response.json().catch(() => null)) as Reply | null;
  if (!reply?.state) throw new Error(reply?.error ?? unreachable);
  return reply;
}

interface ServerEvents {
  selection: () => Selection | null;
  state: (state: State) => void;
  /** Something runs, by its name for people or without one; null: nothing does any more. */
  busy: (work: string | null) => void;
  /** A command waits for a person. */
  asked: (question: Asked) => Promise<GivenAnswer>;
}

/** Who this browser tab acts as, once somebody was chosen; other tabs and browsers have their own. */
const acting = 'user';

/** The page's line to its server. Requests go one after another, each on the picture the one before brought. */
export class Server {
  private version = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly events: ServerEvents) {}

  open(): Promise<Reply> {
    return this.queued('state', {}, '');
  }

  /** Answers with what the function gave; rejects with the plain message of what went wrong. */
  async command<Name extends keyof Requests>(
    name: Name,
    request: Requests[Name],
    work = '',
  ): Promise<unknown> {
    const reply = await this.queued(name, request, work);
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply.result ?? null;
  }

  letters = async (): Promise<LetterLine[]> => (await fetch('/api/letters')).json() as Promise<LetterLine[]>;

  letter = async (index: number): Promise<LetterView> =>
    (await fetch(`/api/letters/${index}`)).json() as Promise<LetterView>;

  private queued(name: string, request: object, work: string): Promise<Reply> {
    const turn = this.last.then(() =>
      this.answered(name, { ...request, selection: this.events.selection() }, work),
    );
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Sends a command until it asks nothing more: what asks has done nothing yet, so it is sent again with each answer. */
  private async answered(
    name: string,
    request: object,
    work: string,
    answers: Answered[] = [],
  ): Promise<Reply> {
    const reply = await this.sent(name, { ...request, answers }, work);
    if (!reply.question) return reply;
    const { question } = reply;
    const given = { ...(await this.events.asked(question)), prompt: question.prompt };
    return this.answered(name, request, work, [...answers.slice(0, question.after), given]);
  }

  private async sent(name: string, request: object, work: string): Promise<Reply> {
    this.events.busy(work);
    try {
      const user = sessionStorage.getItem(acting);
      const reply = await post(`/api/${name}`, {
        ...request,
        version: this.version,
        ...(user !== null && { user }),
      });
      this.version = reply.state.version;
      if (user !== null || name === 'user') sessionStorage.setItem(acting, reply.state.user);
      this.events.state(reply.state);
      return reply;
    } finally {
      this.events.busy(null);
    }
  }
}
