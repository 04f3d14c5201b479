export interface Place {
  start: number;
  end: number;
}

/** A piece of the pasted text, with the places it belongs to, by their position in the list. */
interface Segment {
  text: string;
  places: number[];
}

/** The text cut wherever a place begins or ends; the pieces together are the text. Places may overlap. */
export function segmentsOf(text: string, places: readonly Place[]): Segment[] {
  const within = (offset: number) => Math.max(0, Math.min(text.length, offset));
  const cuts = [0, text.length, ...places.flatMap(({ start, end }) => [within(start), within(end)])];
  const ends = [...new Set(cuts)].sort((a, b) => a - b);
  return ends.slice(1).map((end, index) => {
    const start = ends[index] as number;
    return {
      text: text.slice(start, end),
      places: places.flatMap((place, at) => (place.start <= start && end <= place.end ? [at] : [])),
    };
  });
}
