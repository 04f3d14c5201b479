interface Props {
  more: number;
  busy: boolean;
  show(): void;
}

/** Leads to what a list has beyond what it shows. */
export const MoreButton = ({ more, busy, show }: Props) =>
  more > 0 ? (
    <button type="button" class="plain tall" disabled={busy} onClick={show}>
      Xem thêm (còn {more} việc)
    </button>
  ) : null;
