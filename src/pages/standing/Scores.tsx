import type { MarkRequest, ScoreRow, ScoresAnswer } from '../../answers';
import { Badge } from '../parts/Badge';
import { Section } from '../parts/Section';
import { Spark } from './Spark';

interface Props {
  scores: ScoresAnswer;
  busy: boolean;
  mark(request: MarkRequest): Promise<void>;
}

type Of = MarkRequest['of'];

const choices: readonly [MarkRequest['mark'], string][] = [
  ['proposed', 'Theo đề xuất'],
  ['praised', 'Biểu dương'],
  ['pressed', 'Cần đôn đốc'],
  ['none', 'Không nêu'],
];

/** How members and neighbourhoods did, with what is proposed of each; whoever decides may change it. */
export function Scores({ scores, busy, mark }: Props) {
  const { tables, rules, decides, month } = scores;
  return (
    <>
      <h1>Kết quả theo người, khu phố</h1>
      <p>
        {decides
          ? `Đề xuất theo quy tắc dưới đây. Muốn khác thì đổi ở cột Đánh giá, áp dụng cho ${month}.`
          : 'Dòng có tên chỉ người đó và Trưởng Ban xem được.'}
      </p>
      {tables.map(({ of, title, rows }) => (
        <Section key={of} title={title} count={rows.length}>
          {rows.length === 0 ? (
            <p class="empty">
              {decides ? 'Chưa có việc nào để tính.' : 'Không có dòng nào của tài khoản này.'}
            </p>
          ) : (
            <Table of={of} title={title} rows={rows} scores={scores} busy={busy} mark={mark} />
          )}
        </Section>
      ))}
      <Section title="Cách tính">
        <ul class="rules">
          {[...rules, scores.note].map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Table({ of, title, rows, scores, busy, mark }: Props & { of: Of; title: string; rows: ScoreRow[] }) {
  const { columns, total, decides } = scores;
  return (
    <div class="wide" tabIndex={0} role="region" aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">Đánh giá</th>
            {[...columns, 'Tuần im lặng'].map((name) => (
              <th key={name} scope="col" class="number">
                {name}
              </th>
            ))}
            <th scope="col">Qua các tuần</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>
                <Badge tone={row.badge.tone} text={row.badge.text} />
                {row.decided && <span class="under"> Trưởng Ban quyết</span>}
                {decides && (
                  <select
                    aria-label={`Đánh giá ${row.name}`}
                    disabled={busy}
                    value={row.decided ? (row.mark ?? 'none') : 'proposed'}
                    onChange={({ currentTarget }) =>
                      void mark({ of, name: row.name, mark: currentTarget.value as MarkRequest['mark'] })
                    }
                  >
                    {choices.map(([key, name]) => (
                      <option key={key} value={key}>
                        {name}
                      </option>
                    ))}
                  </select>
                )}
              </td>
              {row.numbers.map((number, index) => (
                <td key={columns[index]} class="number">
                  {number}
                </td>
              ))}
              <td class="number">{row.silent}</td>
              <td>
                <Spark trend={row.trend} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              Tổng số việc
            </th>
            {total.map((number, index) => (
              <td key={columns[index]} class="number">
                {number}
              </td>
            ))}
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
