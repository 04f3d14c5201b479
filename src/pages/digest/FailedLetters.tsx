import type { SendAnswer } from '../../answers';

/** The letters the last sending could not deliver to the mail service. */
export function FailedLetters({ letters }: { letters: SendAnswer['failed'] }) {
  if (letters.length === 0) return null;
  return (
    <div class="failures">
      <p>▲ {letters.length} thư không gửi được:</p>
      <ul>
        {letters.map(({ email, message }) => (
          <li key={email}>
            <b>{email}</b>: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
