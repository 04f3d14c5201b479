import type { Failure, PhoneAnswer, PhoneTestAnswer } from '../../answers';
import { mount } from '../mount';
import { ClosedPage } from './ClosedPage';
import { PhonePage } from './PhonePage';
import { TestPage } from './TestPage';

/** Written into the page when it was served. */
declare const opened: PhoneAnswer | PhoneTestAnswer | Failure;
declare const task: string;
declare const proof: string;

function Page() {
  if (!opened.ok) return <ClosedPage message={opened.message} />;
  if (opened.kind === 'test') return <TestPage opened={opened} />;
  // The middle part names the link and opens nothing.
  return <PhonePage opened={opened} task={task} link={proof.split('.')[1] ?? ''} />;
}

mount('Việc của tôi', <Page />);
