import { printed } from '../parts/printedDate';

/** A browser in English shows the month first. */
export const ChosenDay = ({ day }: { day: string }) =>
  day === '' ? null : <p class="under">Tức ngày {printed(day)}.</p>;
