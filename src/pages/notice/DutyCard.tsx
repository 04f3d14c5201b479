import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NewDuty, NoticeAnswer, UnknownName } from '../../answers';
import { Badge } from '../parts/Badge';
import type { GoTo } from '../parts/goTo';
import { Action } from '../parts/Action';
import { printed } from '../parts/printedDate';
import { type Draft, isDoubtful, namingField, withName } from './draft';
import { DutyFieldsForm } from './DutyFieldsForm';
import { deadlineWords } from './deadlineWords';

interface Props {
  draft: Draft;
  here: boolean;
  criteria: NoticeAnswer['criteria'];
  lists: { people: string; neighbourhoods: string };
  change(draft: Draft): void;
  /** The person is at this duty: its place in the text is marked. */
  point(): void;
  goTo: GoTo;
}

/** One proposed duty: whether it becomes a row, what to look at first, and its fields behind a tap. */
export function DutyCard({ draft, here, criteria, lists, change, point, goTo }: Props) {
  const { proposed, fields, chosen, spread, extend } = draft;
  const { standing } = proposed;
  const jump = standing.kind === 'new' ? null : standing.jump;
  const card = useRef<HTMLLIElement>(null);

  useLayoutEffect(() => {
    if (here) card.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);

  return (
    <li ref={card} class={here ? 'duty here' : 'duty'} onMouseEnter={point} onFocusCapture={point}>
      <Choice checked={chosen} choose={(chosen) => change({ ...draft, chosen })}>
        {fields.content}
      </Choice>
      <p class="second">
        {isDoubtful(draft) && <Badge tone="dueSoon" text="◐ Cần xem lại" />}
        {standing.kind === 'known' && <Badge tone="done" text={`✓ Đã có: ${standing.id}`} />}
        {standing.kind === 'moved' && <Badge tone="dueSoon" text={`◐ Đổi hạn của ${standing.id}`} />}
        {inShort(draft)}
      </p>
      {proposed.doubts.map((doubt) => (
        <p key={doubt} class="doubt">
          {doubt}
        </p>
      ))}
      {proposed.unknown.map((name) => (
        <NameHint
          key={name.written}
          name={name}
          fields={fields}
          change={(changed) => change({ ...draft, fields: changed })}
        />
      ))}
      {chosen && proposed.spread.length > 0 && !extend && (
        <Choice checked={spread} choose={(spread) => change({ ...draft, spread })}>
          Thêm mỗi nơi một dòng: {proposed.spread.join(', ')}
        </Choice>
      )}
      {standing.kind === 'moved' && (
        <Choice checked={extend} choose={(extend) => change({ ...draft, extend })}>
          Đổi hạn dòng {standing.id} từ {standing.from} sang {standing.to}, không thêm dòng mới
        </Choice>
      )}
      {jump !== null && (
        <Action look="link" onPress={() => goTo(jump)}>
          Mở ô {jump.cell}
        </Action>
      )}
      {chosen && proposed.suggestedDeadline !== '' && fields.deadline === '' && (
        <button
          type="button"
          class="link"
          onClick={() => change({ ...draft, fields: { ...fields, deadline: proposed.suggestedDeadline } })}
        >
          Đặt hạn {printed(proposed.suggestedDeadline)} theo tiêu đề
        </button>
      )}
      <details>
        <summary>Sửa trước khi thêm</summary>
        <DutyFieldsForm
          fields={fields}
          criteria={criteria}
          criterionGuessed={proposed.criterionGuessed && fields.criterion === proposed.criterion}
          lists={lists}
          change={(changed) => change({ ...draft, fields: changed })}
        />
        <p class="under">{fields.source}</p>
      </details>
    </li>
  );
}

interface ChoiceProps {
  checked: boolean;
  choose(checked: boolean): void;
  children: ComponentChildren;
}

const Choice = ({ checked, choose, children }: ChoiceProps) => (
  <label class="choice">
    <input type="checkbox" checked={checked} onInput={({ currentTarget }) => choose(currentTarget.checked)} />
    <span>{children}</span>
  </label>
);

/** What will stand in the row; a criterion that the notice does not name is marked as our guess. */
function inShort({ fields, proposed }: Draft): string {
  const { owners, partners, neighbourhoods, criterion } = fields;
  const guessed = proposed.criterionGuessed && criterion === proposed.criterion;
  return [
    owners || 'Chưa giao ai',
    partners && `phối hợp: ${partners}`,
    neighbourhoods,
    criterion && `tiêu chí ${criterion}${guessed ? ' (gợi ý)' : ''}`,
    deadlineWords(fields),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A name that means nobody for sure, and those it may mean, each one press away. */
function NameHint(props: { name: UnknownName; fields: NewDuty; change(fields: NewDuty): void }) {
  const { written, near, namesakes } = props.name;
  if (namingField(props.fields, written) === null) return null;
  const meant = near === '' ? namesakes : [near];
  return (
    <p class="doubt">
      {namesakes.length > 0
        ? `“${written}” có thể là ${namesakes.length} người. Chọn đúng người:`
        : `“${written}” không có trong tab Thành viên.`}
      {meant.map((name) => (
        <span key={name}>
          {' '}
          <button
            type="button"
            class="link"
            onClick={() => props.change(withName(props.fields, written, name))}
          >
            Đổi thành “{name}”
          </button>
        </span>
      ))}
    </p>
  );
}
