import { confidenceOf, type Doubts } from '../../src/notice/confidence';
import { noDeadline } from '../../src/notice/deadline';

const clear: Doubts = {
  owners: ['UBND phường'],
  isImplied: false,
  isCertain: true,
  isItem: true,
  deadline: noDeadline,
  deadlines: 1,
  length: 100,
};

describe('How sure a reading is', () => {
  it('is nearly all that can be where nothing is in doubt', () => expect(confidenceOf(clear)).toBe(0.98));

  it.each<[string, Partial<Doubts>, number]>([
    ['nobody is named', { owners: [] }, 0.54],
    ['those named above are meant', { isImplied: true }, 0.92],
    ['nobody is named above either', { owners: [], isImplied: true }, 0.54],
    ['no known verb follows', { isCertain: false }, 0.64],
    ['it stands in running text', { isItem: false }, 0.88],
    ['its deadline is no possible day', { deadline: { ...noDeadline, doubt: 'Không có ngày 31/9.' } }, 0.64],
    ['its deadline stands behind another', { deadline: { ...noDeadline, shared: true } }, 0.86],
    ['it has two deadlines', { deadlines: 2 }, 0.78],
    ['it is as good as no words', { length: 14 }, 0.78],
    ['it is a page', { length: 901 }, 0.78],
    ['it is just long enough', { length: 15 }, 0.98],
    ['it is just short enough', { length: 900 }, 0.98],
    ['it has no deadline', { deadlines: 0 }, 0.98],
  ])('when %s: %j', (_why, doubt, confidence) => {
    expect(confidenceOf({ ...clear, ...doubt })).toBe(confidence);
  });

  it('is less for every doubt more, and never nothing', () => {
    const all = {
      owners: [],
      isCertain: false,
      isItem: false,
      deadline: { ...noDeadline, doubt: 'Không có ngày 31/9.', shared: true },
      deadlines: 2,
      length: 5,
    };
    expect(confidenceOf({ ...clear, ...all })).toBe(0.12);
  });
});
