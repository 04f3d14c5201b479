/** What a project is made of and what it leaves behind, as plain data. */

export interface ProjectFiles {
  code: string;
  /** Further script files by name, without `.js`. Google loads each as a script of its own; all share one global scope. */
  scripts?: Record<string, string>;
  /** Names of the script files to load first, one after another (`code` is `Code`); the others follow as they are listed. */
  order?: string[];
  /** HTML by name, without `.html`. */
  pages: Record<string, string>;
  manifest: { timeZone: string; oauthScopes?: string[] };
}

export interface SentMail {
  to: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  name?: string;
  subject: string;
  body: string;
  htmlBody?: string;
  noReply?: boolean;
  attachments?: { name: string; contentType: string; bytes: Uint8Array }[];
  /** Shown within the HTML, where `cid:` and the name stand. */
  inlineImages?: { name: string; contentType: string; bytes: Uint8Array }[];
  /** The running user. */
  from: string;
  /** Clock, milliseconds since 1970. */
  at: number;
}

/** An item, a line between items, or a submenu (`items`). */
export interface MenuEntry {
  caption: string;
  functionName?: string;
  separator?: true;
  items?: MenuEntry[];
}

export interface Menu {
  caption: string;
  entries: MenuEntry[];
}

export interface Page {
  title: string;
  html: string;
  width?: number;
  height?: number;
  kind: 'sidebar' | 'dialog' | 'modeless';
}

/** What `doGet` gave a browser: a page in a frame, and what Google writes around it. */
export interface WebPage {
  title: string;
  html: string;
  /** By name, as far as Google takes them. */
  metaTags: Record<string, string>;
}

/** The script deployed as a web app: where, and whose account runs it. */
export interface WebApp {
  address: string;
  user: string;
}

export interface Toast {
  title: string;
  message: string;
  seconds: number;
}

export type Answer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** A button, and for a prompt what was typed. */
export interface GivenAnswer {
  button: Answer;
  text: string;
}

/** A box that waits for somebody: its buttons by the name of their set, `YES_NO`. */
export interface Question {
  kind: 'alert' | 'prompt';
  title: string;
  prompt: string;
  buttons: string;
}

export interface ShownAlert {
  title: string;
  prompt: string;
  buttons: string;
  answer: Answer;
}

/** An installed trigger: `when` is what was asked of the builder, by method name. */
export interface StoredTrigger {
  id: string;
  functionName: string;
  eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  when: Record<string, string | number>;
  /** Who installed it: it runs as them and nobody else sees it. */
  user: string;
}
