import type { FromFrame, ToFrame } from '../../../../local/page/client/scriptMessages';

interface Runner {
  [name: string]: (...args: never[]) => Runner;
}
interface Google {
  script: { run: Runner; host: { close(): void; setHeight(height: number): void } };
}

/** A frame as far as the script's page needs one: a parent to write to, messages to hear. */
function frame() {
  const told: FromFrame[] = [];
  const parent = { postMessage: (message: FromFrame) => told.push(message) };
  let hear: (event: { source: unknown; data: ToFrame }) => void = () => undefined;
  class HTMLFormElement {}
  Object.assign(globalThis, {
    parent,
    HTMLFormElement,
    keptTexts: { 'tong-hop-tuan.notice': 'Thông báo 12' },
    addEventListener: (heard: string, listener: typeof hear) => {
      if (heard === 'message') hear = listener;
    },
  });
  jest.isolateModules(() => {
    jest.requireActual('../../../../local/page/client/googleScript');
  });
  const { google } = globalThis as unknown as { google: Google };
  return {
    told,
    script: google.script,
    answer: (data: ToFrame, source: unknown = parent) => hear({ source, data }),
  };
}

it('What a page keeps in the browser is kept by the page around its frame', () => {
  const { told } = frame();
  const { localStorage } = globalThis as unknown as { localStorage: Storage };
  expect(localStorage.getItem('tong-hop-tuan.notice')).toBe('Thông báo 12');
  localStorage.setItem('tong-hop-tuan.task.NV-1', '{}');
  localStorage.removeItem('tong-hop-tuan.notice');
  expect([
    localStorage.getItem('tong-hop-tuan.task.NV-1'),
    localStorage.getItem('tong-hop-tuan.notice'),
  ]).toEqual(['{}', null]);
  expect(told).toEqual([
    { host: 'keep', key: 'tong-hop-tuan.task.NV-1', text: '{}' },
    { host: 'keep', key: 'tong-hop-tuan.notice', text: null },
  ]);
});

describe('google.script in a page of the script', () => {
  it('calls a function by name with plain data', () => {
    const { told, script } = frame();
    script.run['goToCell']!('Nhiệm vụ' as never, { row: 3, tags: ['a', null] } as never);
    expect(told).toEqual([
      { call: 1, functionName: 'goToCell', args: ['Nhiệm vụ', { row: 3, tags: ['a', null] }] },
    ]);
  });

  it('hands the result, and the user object, to the handler of that very call', () => {
    const { script, answer } = frame();
    const first = jest.fn();
    const second = jest.fn();
    const run = script.run as unknown as {
      withSuccessHandler(handler: unknown): { withUserObject(o: unknown): Runner };
    };
    run.withSuccessHandler(first).withUserObject('nút')['week']!();
    run.withSuccessHandler(second).withUserObject('khác')['week']!();
    answer({ call: 2, result: 8 });
    answer({ call: 1, result: 3 });
    expect(first).toHaveBeenCalledWith(3, 'nút');
    expect(second).toHaveBeenCalledWith(8, 'khác');
  });

  it('hands a failure to the failure handler, as an Error with the message', () => {
    const { script, answer } = frame();
    const failed = jest.fn<void, [Error]>();
    const run = script.run as unknown as { withFailureHandler(handler: unknown): Runner };
    run.withFailureHandler(failed)['week']!();
    answer({ call: 1, error: 'Thiếu cột “Hạn”.' });
    expect(failed.mock.calls[0]?.[0]).toEqual(new Error('Thiếu cột “Hạn”.'));
  });

  it.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a date inside an object', { at: new Date(0) }],
    ['undefined inside an object', { at: undefined }],
    ['a map', new Map()],
  ])('refuses %s, as Google does', (_name, value) => {
    const { told, script } = frame();
    expect(() => script.run['save']!(value as never)).toThrow('Failed due to illegal value in property: 0');
    expect(told).toEqual([]);
  });

  it('hears only the page around it', () => {
    const { script, answer } = frame();
    const done = jest.fn();
    (script.run as unknown as { withSuccessHandler(handler: unknown): Runner }).withSuccessHandler(done)[
      'week'
    ]!();
    answer({ call: 1, result: 'giả' }, {});
    expect(done).not.toHaveBeenCalled();
  });

  it('asks to be closed and resized', () => {
    const { told, script } = frame();
    script.host.setHeight(300);
    script.host.close();
    expect(told).toEqual([{ host: 'size', height: 300 }, { host: 'close' }]);
  });
});
