import { readFileSync } from 'node:fs';
import { type Pushed, pushed, where } from '../../local/where';
import { pushedFiles } from '../support/office';

/** Where a text begins, as Google's log would name it. */
function placeOf(text: string, words: string): string {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** The line of the source that a place names. */
function lineAt(place: string): string {
  const [file = '', line = ''] = place.split(':');
  return readFileSync(file, 'utf8').split('\n')[Number(line) - 1] ?? '';
}

let files: Pushed;
beforeAll(async () => {
  files = await pushed();
});

describe('A place in what is pushed', () => {
  it('is one of the text that is pushed', async () => {
    expect(files.addOn).toBe((await pushedFiles()).scripts!['AddOn']);
  });

  it.each(['Hãy bấm một mục trong menu Tổng hợp tuần và đồng ý cấp quyền', 'Chưa làm được. Hãy thử lại.'])(
    'leads to the line that says “%s”',
    async (words) => {
      const place = await where(`AddOn:${placeOf(files.addOn, words)}`, files);
      expect(place).toMatch(/^src\/domain\/wording\/failures\.ts:\d+:\d+$/);
      const at = Number(place.split(':')[1]);
      const near = readFileSync('src/domain/wording/failures.ts', 'utf8')
        .split('\n')
        .slice(at - 1, at + 2);
      expect(near.join('\n')).toContain(words);
    },
  );

  it('leads from a packed room, too, as the function that it becomes counts its lines', async () => {
    const words = 'Liên kết này không quyết định được việc này.';
    const packed = files.maps.find(({ name }) => name === 'packed');
    const [line, column] = placeOf(packed?.text ?? '', words)
      .split(':')
      .map(Number);
    const place = await where(`packed:${line! + 2}:${column}`, files);
    expect(place).toMatch(/^src\/domain\/wording\/refusals\.ts:/);
    expect(lineAt(place)).toContain(words);
  });

  it('that nobody wrote, and a file that is not there, are named', async () => {
    await expect(where('AddOn:1:1', files)).rejects.toThrow('Nothing of the source stands at AddOn:1:1.');
    await expect(where('Nope:1:1', files)).rejects.toThrow(
      'Nope is none of AddOn, tong-hop-tuan and packed.',
    );
    await expect(where('AddOn', files)).rejects.toThrow('Write file, line and column');
  });
});
