import { sampleOptions, writeSample } from '../sample/sample';
import { newFolder, reportOn } from './support/files';
import { comparable, independently } from './support/independent';

const small = { ...sampleOptions, communes: 14, weeks: 9, tasks: 40, faults: 0.3 };

describe('An invented province', () => {
  it('gives the figures that a second, independent computation gives, broken files and all', async () => {
    const folder = newFolder();
    const faults = await writeSample(folder, small);
    const report = await reportOn(folder);
    const expected = independently(folder, '2026-W53');
    expect(comparable(report)).toEqual(expected);
    expect(report.weeks.length).toBe(9);
    expect(expected.late.length).toBeGreaterThan(20);
    expect(expected.waiting.length).toBeGreaterThan(3);

    const named = (kind: string) => report.notes.filter((note) => note.kind === kind).map(({ path }) => path);
    const made = (kind: string) => faults.filter(({ fault }) => fault === kind).map(({ path }) => path);
    expect(named('broken').sort()).toEqual(made('broken').sort());
    expect(named('late').sort()).toEqual(made('late').sort());
    expect(named('repeated').sort()).toEqual(
      made('repeated')
        .map((path) => path.replace('.json', ' (1).json'))
        .sort(),
    );
    expect(named('replaced').sort()).toEqual(made('corrected').sort());
    for (const kind of ['broken', 'late', 'repeated', 'corrected', 'missing'])
      expect([kind, made(kind).length > 0]).toEqual([kind, true]);
  });
});
