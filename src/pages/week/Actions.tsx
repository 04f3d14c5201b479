import type { Failure, WeekAnswer } from '../../answers';
import { Action } from '../parts/Action';
import { doorsOf } from '../server';
import type { Work } from '../useWork';

const anyPageDoors = doorsOf<typeof import('../../doors/anyPage')>();

interface Props {
  week: WeekAnswer;
  /** There is nothing to count yet. */
  isNew: boolean;
  work: Work;
  refresh(): Promise<void>;
  composeChat(): Promise<void>;
}

/** What to do next: the digest, or a set of criteria while there is none; then what is wanted less often. */
export function Actions({ week, isNew, work, refresh, composeChat }: Props) {
  const { busy } = work;
  const open = (doing: string, page: () => Promise<Failure | void>) => () =>
    work.run(doing, async () => (await page()) ?? '');
  const hasCriteria = week.criteria.length > 0;
  const next = hasCriteria
    ? open('Đang soạn bản tin…', anyPageDoors.openDigest)
    : open('Đang mở Bộ tiêu chí…', anyPageDoors.openSets);
  return (
    <>
      <div class="actions">
        <Action look="primary" disabled={busy} onPress={next}>
          {hasCriteria ? 'Xem và gửi bản tin' : 'Chọn bộ tiêu chí'}
        </Action>
        <Action disabled={busy} onPress={refresh}>
          Tổng hợp lại
        </Action>
      </div>
      <div class="more">
        {!isNew && (
          <Action look="link" disabled={busy} onPress={composeChat}>
            Sao chép cho Zalo
          </Action>
        )}
        <Action
          look="link"
          disabled={busy}
          onPress={open('Đang mở Lịch gửi và cài đặt…', anyPageDoors.openSettings)}
        >
          Lịch gửi và cài đặt
        </Action>
        {week.hasStanding && (
          <Action
            look="link"
            disabled={busy}
            onPress={open('Đang mở Kết quả và hồ sơ…', anyPageDoors.openStanding)}
          >
            Kết quả và hồ sơ
          </Action>
        )}
      </div>
    </>
  );
}
