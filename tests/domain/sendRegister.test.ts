import fc from 'fast-check';
import { weekKey } from '../../src/domain/calendar';
import {
  type Addressed,
  type SendEntry,
  type SendJournal,
  applyJournal,
  doubted,
  registerLookup,
  stillToSend,
  tally,
  withHeld,
  withIntents,
  withoutRefused,
  withRefusals,
} from '../../src/domain/sendRegister';

const week = weekKey('2023-W32');
const letter = (email: string): Addressed => ({ kind: 'Cá nhân', name: email, email });
const journal = (fields: Partial<SendJournal>): SendJournal => ({
  week,
  series: 'digest',
  by: 'thuky@example.com',
  outcomes: {},
  inFlight: null,
  ...fields,
});
const went = { state: 'sent', at: '14:00', note: '' } as const;
const entry = (email: string, state: SendEntry['state'], of: string = week): SendEntry => ({
  week: of,
  series: 'digest',
  kind: 'Cá nhân',
  name: email,
  email,
  state,
  at: '',
  by: '',
  note: '',
});

describe('The send register', () => {
  it('lets a letter go out when nobody knows of it, when it waits and when it failed', () => {
    const register = [entry('b@example.com', 'waiting'), entry('c@example.com', 'failed')];
    const letters = ['a@example.com', 'b@example.com', 'c@example.com'].map(letter);
    expect(stillToSend(register, week, letters)).toEqual(letters);
    expect(withIntents(register, week, letters)).toEqual([...register, entry('a@example.com', 'waiting')]);
    expect(registerLookup(register)(week, ' B@Example.com ')).toEqual(register[0]);
  });

  it('holds a letter back that went out, or may have gone out', () => {
    const register = [entry('a@example.com', 'sent'), entry('b@example.com', 'unclear')];
    expect(stillToSend(register, week, ['A@Example.com', 'b@example.com'].map(letter))).toEqual([]);
  });

  it('leaves each waiting letter to a person where nobody knows which went out, and no other', () => {
    const reminder = { ...entry('d@example.com', 'waiting'), series: 'reminder' as const };
    const register = [entry('a@example.com', 'waiting'), entry('b@example.com', 'sent'), reminder];
    expect(doubted(register, 'digest', 'Chưa rõ đã gửi chưa.')).toEqual([
      { ...entry('a@example.com', 'unclear'), note: 'Chưa rõ đã gửi chưa.' },
      entry('b@example.com', 'sent'),
      reminder,
    ]);
  });

  it('takes of several rows of one address the one that went furthest', () => {
    const strongest = (...states: SendEntry['state'][]) =>
      registerLookup(states.map((state) => entry('a@example.com', state)))(week, 'a@example.com')?.state;
    const order = ['sent', 'unclear', 'failed', 'waiting', 'withdrawn'] as const;
    order.forEach((state, at) => {
      for (const weaker of order.slice(at + 1))
        expect([strongest(state, weaker), strongest(weaker, state)]).toEqual([state, state]);
    });
  });

  it('says of the letter in flight when a run broke off that its reader is to be asked', () => {
    const register = [entry('a@example.com', 'waiting')];
    expect(applyJournal(register, journal({ inFlight: 'a@example.com' }))).toEqual([
      {
        ...entry('a@example.com', 'unclear'),
        by: 'thuky@example.com',
        note: 'Lần gửi bị ngắt giữa chừng. Hỏi lại người nhận.',
      },
    ]);
  });

  it('withdraws what nobody waits for any more, and takes it up again when somebody does', () => {
    const [a, b, gone] = ['a@example.com', 'b@example.com', 'gone@example.com'];
    const register = [
      entry(gone!, 'waiting'),
      entry(a!, 'sent'),
      { ...entry(b!, 'failed'), note: 'Invalid email' },
      entry(a!, 'waiting', '2023-W31'),
      entry(b!, 'failed', '2023-W31'),
      entry(gone!, 'waiting', '2023-W33'),
      { ...entry(gone!, 'waiting'), series: 'reminder' as const },
    ];
    const fixed = withIntents(register, week, [letter(a!)]);
    expect(fixed.map(({ state, note }) => [state, note])).toEqual([
      ['withdrawn', 'Không còn thư cho địa chỉ này.'],
      ['sent', ''],
      ['withdrawn', 'Invalid email Không còn thư cho địa chỉ này.'],
      ['withdrawn', 'Hết tuần chưa gửi kịp.'],
      ['failed', ''],
      ['waiting', ''],
      ['waiting', ''],
    ]);
    expect(withIntents(fixed, week, [letter(a!)])).toEqual(fixed);
    expect(stillToSend(fixed, week, [letter(gone!)])).toHaveLength(1);
    expect(withIntents(fixed, week, [letter(a!), letter(gone!)])[0]).toEqual(entry(gone!, 'waiting'));
  });

  it('keeps weeks apart', () => {
    const register = [entry('a@example.com', 'sent', '2023-W31')];
    expect(stillToSend(register, week, [letter('a@example.com')])).toHaveLength(1);
  });

  it('believes the row that says sent over any other row of the same address', () => {
    const register = [entry('a@example.com', 'waiting'), entry('a@example.com', 'sent')];
    expect(registerLookup(register)(week, 'a@example.com')?.state).toBe('sent');
    const twice = [{ ...entry('a@example.com', 'sent'), note: 'lần đầu' }, entry('a@example.com', 'sent')];
    expect(registerLookup(twice)(week, 'a@example.com')).toBe(twice[0]);
  });

  it('takes the letter in flight at a crash for unclear, the marked ones for sent, and the rest still waits', () => {
    const register = ['a', 'b', 'c'].map((name) => entry(`${name}@example.com`, 'waiting'));
    const fixed = applyJournal(
      register,
      journal({ outcomes: { 'a@example.com': went }, inFlight: 'b@example.com' }),
    );
    expect(fixed.map(({ state }) => state)).toEqual(['sent', 'unclear', 'waiting']);
  });

  it('takes a mark for its own week and series alone', () => {
    const reminder = { ...entry('a@example.com', 'waiting'), series: 'reminder' as const };
    const register = [
      entry('a@example.com', 'waiting', '2023-W31'),
      reminder,
      entry('a@example.com', 'waiting'),
    ];
    const states = (of: Partial<SendJournal>) =>
      applyJournal(register, journal({ outcomes: { 'a@example.com': went }, ...of })).map(
        ({ state }) => state,
      );
    expect(states({})).toEqual(['waiting', 'waiting', 'sent']);
    expect(states({ series: 'reminder' })).toEqual(['waiting', 'sent', 'waiting']);
    expect(states({ week: weekKey('2023-W31') })).toEqual(['sent', 'waiting', 'waiting']);
  });

  it('gives a mark whose row is gone a row again, so that nobody is sent a second letter, and a row that is there no other', () => {
    const others = [
      entry('a@example.com', 'sent', '2023-W31'),
      { ...entry('a@example.com', 'sent'), series: 'reminder' as const },
      entry('b@example.com', 'waiting'),
    ];
    const marks = journal({ outcomes: { 'a@example.com': went, 'b@example.com': went } });
    const fixed = applyJournal(others, marks);
    expect(fixed).toHaveLength(4);
    expect(fixed[3]).toMatchObject({ week, series: 'digest', email: 'a@example.com', state: 'sent' });
    expect(stillToSend(fixed, week, ['a@example.com', 'b@example.com'].map(letter))).toEqual([]);
    expect(applyJournal(fixed, marks)).toEqual(fixed);
  });

  it('counts each address once a week and series, by its strongest word', () => {
    const register = [
      entry('a@example.com', 'waiting'),
      entry('A@example.com', 'sent'),
      entry('b@example.com', 'failed'),
      entry('c@example.com', 'sent', '2023-W31'),
      { ...entry('b@example.com', 'sent'), series: 'reminder' as const },
    ];
    const none = { waiting: 0, sent: 0, unclear: 0, failed: 0, withdrawn: 0 };
    expect(tally(register, week)).toEqual({ ...none, sent: 1, failed: 1 });
    expect(tally(register, week, 'reminder')).toEqual({ ...none, sent: 1 });
    expect(tally(register, weekKey('2023-W31'))).toEqual({ ...none, sent: 1 });
  });

  it('corrects of a refused letter the last row that says it went, and no other', () => {
    const register = [
      entry('a@example.com', 'sent', '2023-W31'),
      entry('b@example.com', 'sent'),
      entry('A@example.com', 'sent'),
      entry('a@example.com', 'waiting', '2023-W33'),
    ];
    const refused = (email: string) =>
      withRefusals(register, [{ email, state: 'failed', note: 'Hộp thư đầy' }]).map(({ state }) => state);
    expect(refused('a@example.com')).toEqual(['sent', 'sent', 'failed', 'waiting']);
    expect(refused('b@example.com')).toEqual(['sent', 'failed', 'sent', 'waiting']);
    expect(refused('c@example.com')).toEqual(['sent', 'sent', 'sent', 'waiting']);
  });

  it('lets stand what a person wrote meanwhile into a row that was sent or in doubt', () => {
    const decided = [
      { ...entry('a@example.com', 'unclear'), note: 'Đã hỏi, chưa nhận được' },
      { ...entry('b@example.com', 'sent'), note: 'Nhận bản giấy' },
    ];
    const outcomes = { 'a@example.com': went, 'b@example.com': { ...went, state: 'failed' as const } };
    expect(applyJournal(decided, journal({ outcomes }))).toEqual(decided);
  });

  it('stays as it is where no run left marks', () => {
    const register = [entry('a@example.com', 'waiting'), entry('b@example.com', 'sent')];
    expect(applyJournal(register, null)).toEqual(register);
  });

  it('notes why a waiting letter is held back, and takes the note away once it is not', () => {
    const register = [
      entry('a@example.com', 'waiting'),
      { ...entry('b@example.com', 'waiting'), note: 'Chờ xác nhận.' },
      { ...entry('c@example.com', 'waiting'), note: 'Gọi trước' },
      entry('A@example.com', 'sent'),
      entry('a@example.com', 'waiting', '2023-W31'),
      { ...entry('a@example.com', 'waiting'), series: 'reminder' as const },
      { ...entry('d@example.com', 'sent'), note: 'Chờ xác nhận.' },
    ];
    const held = withHeld(register, { week, series: 'digest' }, [letter('A@example.com')], 'Chờ xác nhận.');
    expect(held.map(({ note }) => note)).toEqual([
      'Chờ xác nhận.',
      '',
      'Gọi trước',
      '',
      '',
      '',
      'Chờ xác nhận.',
    ]);
  });

  it('forgets of a run’s marks those that the register no longer takes for sent', () => {
    const outcomes = { 'a@example.com': went, 'b@example.com': went, 'c@example.com': went };
    const register = [entry('a@example.com', 'sent'), entry('b@example.com', 'failed')];
    expect(withoutRefused(journal({ outcomes }), register)).toEqual(
      journal({ outcomes: { 'a@example.com': went } }),
    );
  });

  it('is not fooled by an address that is called like a property of every object', () => {
    const register = [entry('constructor', 'waiting'), entry('__proto__', 'waiting')];
    expect(applyJournal(register, journal({})).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
  });

  it('sends each letter at most once, wherever runs are cut off', () => {
    const letters = ['a', 'b', 'c', 'd'].map((name) => letter(`${name}@example.com`));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 6 }), (cuts) => {
        const went: string[] = [];
        let register: SendEntry[] = [];
        let kept: SendJournal | null = null;
        for (const cut of [...cuts, Infinity]) {
          const known = applyJournal(register, kept);
          const waiting = stillToSend(known, week, letters);
          register = withIntents(known, week, letters);
          kept = journal({ inFlight: waiting[0]?.email ?? null });
          // Two steps a letter: it goes out, then it is marked. The run dies after `cut` steps.
          let steps = 0;
          for (const [index, one] of waiting.entries()) {
            if (steps++ >= cut) break;
            went.push(one.email);
            if (steps++ >= cut) break;
            kept = {
              ...kept,
              outcomes: { ...kept.outcomes, [one.email]: { state: 'sent', at: '', note: '' } },
              inFlight: waiting[index + 1]?.email ?? null,
            };
          }
        }
        const last = applyJournal(register, kept);
        expect(new Set(went).size).toBe(went.length);
        for (const one of letters) {
          const state = registerLookup(last)(week, one.email)?.state;
          if (!went.includes(one.email)) expect(state).toBe('unclear');
          else expect(['sent', 'unclear']).toContain(state);
        }
      }),
    );
  });
});
