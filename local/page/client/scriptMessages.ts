/** What a page inside its frame and the page around it tell each other. */
export type FromFrame =
  | { call: number; functionName: string; args: unknown[] }
  | { host: 'close' }
  | { host: 'escape' }
  | { host: 'focus' }
  | { host: 'undo' }
  | { host: 'keep'; key: string; text: string | null }
  | { host: 'size'; width?: number; height?: number };

export type ToFrame = { call: number; result: unknown } | { call: number; error: string };
