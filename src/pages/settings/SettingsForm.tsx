import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ScheduleAnswer, SettingField } from '../../answers';
import { focusIsLost } from '../parts/focusIsLost';
import { doorsOf } from '../server';
import type { Work } from '../useWork';
import { changesIn, type Draft, settingNamed, withoutSaved } from './draft';
import { Field } from './Field';

const settingsDoors = doorsOf<typeof import('../../doors/settings')>();

interface Props {
  fields: SettingField[];
  work: Work;
  show(schedule: ScheduleAnswer): void;
}

/** Settings to type in and save together. What was typed stays until it is saved, whatever the server says. */
export function SettingsForm({ fields, work, show }: Props) {
  const [draft, setDraft] = useState<Draft>(new Map());
  const [refusal, setRefusal] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const submitted = useRef(false);
  const changes = changesIn(draft, fields);
  const wrong = settingNamed(refusal, changes, fields);

  const save = () =>
    work.run('Đang lưu…', async () => {
      const answer = await settingsDoors.saveSettings({ values: changes });
      setRefusal(answer.ok ? '' : answer.message);
      if (!answer.ok) return answer;
      setDraft((typed) => withoutSaved(typed, changes));
      show(answer);
      return 'Đã lưu cài đặt.';
    });

  // The button is disabled meanwhile, and afterwards when nothing is left: whoever works by keyboard goes on from here.
  useLayoutEffect(() => {
    if (work.busy || !submitted.current) return;
    submitted.current = false;
    const place = form.current?.querySelector<HTMLElement>('[aria-invalid=true], .save > :not(:disabled)');
    if (wrong !== undefined || focusIsLost()) place?.focus();
  }, [work.busy]);

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submitted.current = true;
        void save();
      }}
    >
      {fields.map((field) => (
        <Field
          key={field.setting}
          field={field}
          text={draft.get(field.setting) ?? field.value}
          refusal={field === wrong ? refusal : ''}
          type={(text) => setDraft((typed) => new Map(typed).set(field.setting, text))}
        />
      ))}
      {refusal !== '' && wrong === undefined && <p class="refusal">▲ {refusal}</p>}
      <div class="save">
        <button type="submit" class="primary" disabled={work.busy || changes.length === 0}>
          Lưu
        </button>
        <p tabIndex={-1}>
          {changes.length === 0 ? 'Không có gì chờ lưu.' : `${changes.length} mục chưa lưu.`}
        </p>
      </div>
    </form>
  );
}
