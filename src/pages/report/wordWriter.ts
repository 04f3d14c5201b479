import script from 'packed:../../paper/word/word';
import type { Paper } from '../../paper/paper';

type Writer = typeof import('../../paper/word/word');

/** What the unpacked script sets. */
declare const packed: Writer;

let writer: Promise<Writer> | null = null;

/** The paper as a Word file. The library that writes it is unpacked the first time. */
export async function wordBlob(paper: Paper): Promise<Blob> {
  writer ??= unpacked();
  const file = bytesOf(await (await writer).wordFile(paper));
  return new Blob([file], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
}

async function unpacked(): Promise<Writer> {
  const stream = new Blob([bytesOf(script)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const element = document.createElement('script');
  element.textContent = `${await new Response(stream).text()};window.packed=packed;`;
  document.head.append(element);
  return packed;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
