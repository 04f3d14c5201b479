import type { DigestAnswer } from '../../answers';

/** Who gets no letter, and why: nobody should find out only by not hearing anything. */
export function LeftOut({ people }: { people: DigestAnswer['leftOut'] }) {
  if (people.length === 0) return null;
  return (
    <details class="leftout">
      <summary>{people.length} người không nhận thư</summary>
      <ul>
        {people.map(({ name, why }, index) => (
          <li key={index}>
            <b>{name}</b>: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
