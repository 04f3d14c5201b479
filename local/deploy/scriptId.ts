import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError } from '../plainError';

const WHERE =
  'Mở bảng tính, chọn Tiện ích mở rộng › Apps Script, bấm Cài đặt dự án (bánh răng bên trái), sao chép “ID tập lệnh”, ' +
  'rồi chạy: npm run deploy -- ID_TẬP_LỆNH';

/**
 * The script ID in what somebody pasted: the ID itself, or any address of the Apps Script project.
 * Throws PlainError for everything else, a sheet's address above all.
 */
export function scriptIdFrom(pasted: string): string {
  const text = pasted.trim();
  if (/docs\.google\.com\//.test(text)) {
    throw new PlainError(`Đây là địa chỉ của bảng tính, không phải của dự án Apps Script. ${WHERE}`);
  }
  const inAddress = /^(?:https?:\/\/)?script\.google\.com\/.*?\/?(?:projects|d)\/([^/?#]+)/.exec(text);
  const id = inAddress?.[1] ?? text;
  if (!/^[\w-]{20,100}$/.test(id)) throw new PlainError(`“${text}” không phải là ID tập lệnh. ${WHERE}`);
  return id;
}

/** The ID that `.clasp.json` of the folder names. Throws PlainError, saying where an ID is found, when there is none. */
export async function ownScriptId(root: string): Promise<string> {
  const settings = await readFile(join(root, '.clasp.json'), 'utf8').catch(() => '');
  const id = /"scriptId"\s*:\s*"([^"]+)"/.exec(settings)?.[1];
  if (id === undefined) throw new PlainError(`Chưa biết cài vào bảng nào. ${WHERE}`);
  return scriptIdFrom(id);
}
