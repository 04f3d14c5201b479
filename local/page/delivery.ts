import type { Project } from '../google/project';
import { deliver } from '../outbox';

/** Hands new letters to a real mail server, when there is one. */
export class Delivery {
  private delivered: number;
  private under: Promise<void> = Promise.resolve();

  constructor(
    private readonly project: Pick<Project, 'mails' | 'toasts'>,
    private readonly smtpUrl: string | undefined,
  ) {
    this.delivered = project.mails.length;
  }

  afterCommand(): void {
    const { project, smtpUrl } = this;
    const fresh = project.mails.slice(this.delivered);
    this.delivered = project.mails.length;
    if (!smtpUrl || fresh.length === 0) return;
    this.under = this.under
      .then(() => deliver(fresh, smtpUrl))
      .catch((error: Error) => {
        project.toasts.push({ title: 'Thư chưa đi được', message: error.message, seconds: -1 });
      });
  }

  finished(): Promise<void> {
    return this.under;
  }
}
