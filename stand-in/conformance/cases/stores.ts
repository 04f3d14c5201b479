import { assumed, documented, reference, reported, type Case } from '../case';
import { refusal } from '../scratch';

const properties = reference('reference/properties/properties');
const cache = reference('reference/cache/cache');
const lock = reference('reference/lock/lock');
const quotas = reference('guides/services/quotas');

type Properties = GoogleAppsScript.Properties.Properties;
type Cache = GoogleAppsScript.Cache.Cache;

const A = '_tu_kiem_tra a';
const B = '_tu_kiem_tra b';

/** Works on properties under our own names, which are gone afterwards. */
const onProperties =
  (
    work: (store: Properties) => unknown,
    store = () => PropertiesService.getDocumentProperties(),
  ): (() => unknown) =>
  () => {
    try {
      return work(store());
    } finally {
      store().deleteProperty(A).deleteProperty(B);
    }
  };

const onCache =
  (work: (store: Cache) => unknown): (() => unknown) =>
  () => {
    const store = CacheService.getScriptCache();
    try {
      return work(store);
    } finally {
      store.removeAll([A, B]);
    }
  };

/** What is kept beside the cells: properties, cache, locks. */
export const stores: Case[] = [
  documented(
    'A property nobody set gives null',
    properties('getProperty(key)'),
    null,
    onProperties((store) => store.getProperty(A)),
  ),
  documented(
    'A property is read back',
    properties('setProperty(key, value)'),
    'một',
    onProperties((store) => store.setProperty(A, 'một').getProperty(A)),
  ),
  reported(
    'Whatever is set becomes a text',
    properties('setProperty(key, value)'),
    ['5', 'true'],
    onProperties((store) =>
      [5, true].map((value) => store.setProperty(A, value as unknown as string).getProperty(A)),
    ),
  ),
  documented(
    'A later value replaces an earlier one',
    properties('setProperty(key, value)'),
    'hai',
    onProperties((store) => store.setProperty(A, 'một').setProperty(A, 'hai').getProperty(A)),
  ),
  documented(
    'A deleted property is gone',
    properties('deleteProperty(key)'),
    null,
    onProperties((store) => store.setProperty(A, 'một').deleteProperty(A).getProperty(A)),
  ),
  documented(
    'Many properties are set in one call, and others stay',
    properties('setProperties(properties)'),
    ['một', 'hai'],
    onProperties((store) => {
      store.setProperty(A, 'một').setProperties({ [B]: 'hai' });
      return [store.getProperty(A), store.getProperty(B)];
    }),
  ),
  documented(
    'All keys and all properties are told in one call',
    properties('getKeys()'),
    [true, true, 'một'],
    onProperties((store) => {
      store.setProperties({ [A]: 'một', [B]: 'hai' });
      const keys = store.getKeys();
      return [keys.indexOf(A) >= 0, keys.indexOf(B) >= 0, store.getProperties()[A]];
    }),
  ),
  reported(
    'What getProperties gives is a copy',
    properties('getProperties()'),
    'một',
    onProperties((store) => {
      store.setProperty(A, 'một').getProperties()[A] = 'khác';
      return store.getProperty(A);
    }),
  ),
  documented(
    'Document, script and user have stores of their own',
    reference('reference/properties/properties-service')('getUserProperties()'),
    ['user', null, null],
    onProperties(
      (store) => {
        store.setProperty(A, 'user');
        return [
          store.getProperty(A),
          PropertiesService.getDocumentProperties().getProperty(A),
          PropertiesService.getScriptProperties().getProperty(A),
        ];
      },
      () => PropertiesService.getUserProperties(),
    ),
  ),
  documented(
    'A store forgets its own properties only',
    properties('deleteProperty(key)'),
    ['tài liệu', null],
    onProperties((store) => {
      store.setProperty(A, 'tài liệu');
      const script = PropertiesService.getScriptProperties();
      script.setProperty(A, 'tập lệnh').deleteProperty(A);
      return [store.getProperty(A), script.getProperty(A)];
    }),
  ),
  documented(
    'A value of more than 9 KB is refused, one of 9 KB is not',
    quotas(),
    [9216, { refused: 'Exception: Argument too large: value' }],
    onProperties((store) => {
      const most = 'a'.repeat(9 * 1024);
      return [
        store.setProperty(A, most).getProperty(A)?.length,
        refusal(() => store.setProperty(A, `${most}a`)),
      ];
    }),
  ),
  assumed(
    'The size of a value is counted in bytes',
    quotas(),
    { refused: 'Exception: Argument too large: value' },
    onProperties((store) => refusal(() => store.setProperty(A, 'ạ'.repeat(4000)))),
  ),
  documented(
    'A key nobody cached gives null',
    cache('get(key)'),
    null,
    onCache((store) => store.get(A)),
  ),
  documented(
    'A cached value is read back, until it is removed',
    cache('put(key, value)'),
    ['một', null],
    onCache((store) => {
      store.put(A, 'một');
      const before = store.get(A);
      store.remove(A);
      return [before, store.get(A)];
    }),
  ),
  documented(
    'Many values go in and come out together, those that are there',
    cache('getAll(keys)'),
    { [A]: 'một', [B]: 'hai' },
    onCache((store) => {
      store.putAll({ [A]: 'một', [B]: 'hai' });
      return store.getAll([A, B, '_tu_kiem_tra không có']);
    }),
  ),
  documented(
    'Values removed together are gone',
    cache('removeAll(keys)'),
    {},
    onCache((store) => {
      store.putAll({ [A]: 'một', [B]: 'hai' }, 60);
      store.removeAll([A, B]);
      return store.getAll([A, B]);
    }),
  ),
  documented(
    'A value lasts as long as it was told',
    cache('put(key, value, expirationInSeconds)'),
    ['một', null],
    onCache((store) => {
      store.put(A, 'một', 2);
      const before = store.get(A);
      Utilities.sleep(4000);
      return [before, store.get(A)];
    }),
  ),
  documented(
    'A key of more than 250 characters is refused, one of 250 is not',
    cache('put(key, value)'),
    ['một', { refused: 'Exception: Argument too large: key' }],
    onCache((store) => {
      const longest = 'k'.repeat(250);
      store.put(longest, 'một', 5);
      return [store.get(longest), refusal(() => store.put(`${longest}k`, 'một', 5))];
    }),
  ),
  documented(
    'A value of more than 100 KB is refused, one of 100 KB is not',
    cache('put(key, value)'),
    ['accepted', { refused: 'Exception: Argument too large: value' }],
    onCache((store) => [
      refusal(() => store.put(A, 'a'.repeat(100 * 1024), 5)),
      refusal(() => store.put(A, 'a'.repeat(100 * 1024 + 1), 5)),
    ]),
  ),
  documented(
    'Document, script and user have caches of their own',
    reference('reference/cache/cache-service')('getDocumentCache()'),
    ['một', null, null],
    onCache((store) => {
      store.put(A, 'một', 5);
      return [
        store.get(A),
        CacheService.getDocumentCache()?.get(A) ?? null,
        CacheService.getUserCache().get(A),
      ];
    }),
  ),
  documented('A lock is held from taking to releasing', lock('hasLock()'), [false, true, true, false], () => {
    const held = LockService.getDocumentLock();
    const before = held.hasLock();
    const taken = held.tryLock(1000);
    const during = held.hasLock();
    held.releaseLock();
    return [before, taken, during, held.hasLock()];
  }),
  documented('waitLock takes a free lock', lock('waitLock(timeoutInMillis)'), true, () => {
    const held = LockService.getScriptLock();
    held.waitLock(1000);
    const taken = held.hasLock();
    held.releaseLock();
    return taken;
  }),
  reported('Whoever holds a lock may take it again', lock('tryLock(timeoutInMillis)'), true, () => {
    const held = LockService.getUserLock();
    held.tryLock(1000);
    const again = held.tryLock(1000);
    held.releaseLock();
    return again;
  }),
  documented(
    'The locks of document, script and user are three',
    reference('reference/lock/lock-service')('getScriptLock()'),
    [true, false, false],
    () => {
      const held = LockService.getDocumentLock();
      held.tryLock(1000);
      const all = [held, LockService.getScriptLock(), LockService.getUserLock()].map((each) =>
        each.hasLock(),
      );
      held.releaseLock();
      return all;
    },
  ),
  reported('Releasing a lock one does not hold does nothing', lock('releaseLock()'), 'accepted', () =>
    refusal(() => LockService.getDocumentLock().releaseLock()),
  ),
];
