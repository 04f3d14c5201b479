import { Autosave } from '../../../local/page/autosave';

describe('saving by itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('happens once for changes that follow each other', async () => {
    const save = jest.fn(async () => undefined);
    const autosave = new Autosave(save, () => undefined);
    autosave.later();
    autosave.later();
    await jest.runAllTimersAsync();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('does not wait when the page is closed, and does nothing when nothing changed', async () => {
    const save = jest.fn(async () => undefined);
    const autosave = new Autosave(save, () => undefined);
    await autosave.now();
    expect(save).not.toHaveBeenCalled();
    autosave.later();
    await autosave.now();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('reports a failure and goes on saving', async () => {
    const failed = jest.fn();
    const save = jest.fn<Promise<void>, []>().mockRejectedValueOnce(new Error('Đĩa đầy')).mockResolvedValue();
    const autosave = new Autosave(save, failed);
    autosave.later();
    await autosave.now();
    expect(failed).toHaveBeenCalledWith(new Error('Đĩa đầy'));
    autosave.later();
    await autosave.now();
    expect(save).toHaveBeenCalledTimes(2);
  });
});
