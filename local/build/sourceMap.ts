import { SourceMap, type SourceMapPayload } from 'node:module';
import type { OutputFile } from 'esbuild';
import type { EditedText } from './editedText';

/** A minified module of the pushed text, and the way back to its source. */
export interface Mapped extends EditedText {
  name: string;
  /** As esbuild made it. */
  made: string;
  map: SourceMapPayload;
}

/** A place in a text; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** How esbuild is asked for a map, beside the text and not in it. */
export const MAPPED = { sourcemap: 'external', sourcesContent: false } as const;

export const mapAmong = (files: readonly OutputFile[]): SourceMapPayload =>
  JSON.parse(files.find(({ path }) => path.endsWith('.map'))!.text) as SourceMapPayload;

/** `src/domain/timing.ts:12:3`; null where the place is nobody's. */
export function sourceAt({ made, before, map }: Mapped, at: number): string | null {
  const { line, column } = placeAt(made, before(at));
  const found = new SourceMap(map).findEntry(line - 1, column - 1);
  if (!('originalSource' in found)) return null;
  const { originalSource, originalLine, originalColumn } = found;
  return `${originalSource.replace(/^(\.\.\/)+/, '')}:${originalLine + 1}:${originalColumn + 1}`;
}

export function offsetOf(text: string, { line, column }: Place): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

function placeAt(text: string, at: number): Place {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
