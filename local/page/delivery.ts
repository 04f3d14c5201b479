import type { Project } from 'stand-in';
import { deliver, refusedText } from '../outbox';

/** Hands new letters to a real mail server, when there is one. */
export class Delivery {
  private delivered: number;
  private under: Promise<void> = Promise.resolve();

  constructor(
    private readonly project: Pick<Project, 'mails' | 'toasts' | 'call'>,
    private readonly smtpUrl: string | undefined,
    /** Told after the workbook was corrected. */
    private readonly changed: () => void = () => undefined,
  ) {
    this.delivered = project.mails.length;
  }

  afterCommand(): void {
    const { project, smtpUrl } = this;
    const fresh = project.mails.slice(this.delivered);
    this.delivered = project.mails.length;
    if (!smtpUrl || fresh.length === 0) return;
    this.under = this.under
      .then(async () => {
        const letters = await deliver(fresh, smtpUrl);
        const message = refusedText(letters);
        if (message === null) return;
        this.tell(message);
        project.call('lettersRefused', { letters });
        this.changed();
      })
      .catch((error: Error) => this.tell(error.message));
  }

  private tell(message: string): void {
    this.project.toasts.push({ title: 'Thư chưa đi được', message, seconds: -1 });
  }

  finished(): Promise<void> {
    return this.under;
  }
}
